package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** A saved mapping of one finance department, {@link MappingEntry}. */
@Entity
@Table(name = "payment_mapping")
class ListMapping {

    private static final int HEADING = 100;
    private static final int WORDS = 200;
    private static final int NAME = 40;

    @Id
    @GeneratedValue(generator = "payment_mapping_seq")
    @SequenceGenerator(name = "payment_mapping_seq", sequenceName = "payment_mapping_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    private String finance;
    @Column(name = "mapping_name")
    private String name;
    @Column(name = "order_column")
    private String orderColumn;
    @Column(name = "amount_column")
    private String amountColumn;
    @Column(name = "status_column")
    private String statusColumn;
    @Column(name = "voucher_column")
    private String voucherColumn;
    @Column(name = "date_column")
    private String dateColumn;
    @Column(name = "reason_column")
    private String reasonColumn;
    @Column(name = "paid_words")
    private String paidWords;
    @Column(name = "partly_words")
    private String partlyWords;
    @Column(name = "failed_words")
    private String failedWords;
    @Column(name = "saved_by")
    private String savedBy;
    @Column(name = "saved_at")
    private LocalDateTime savedAt;

    protected ListMapping() {
    }

    ListMapping(String finance, String name) {
        this.finance = finance;
        this.name = name.strip();
    }

    /** What an entry must satisfy before any mapping is looked for. */
    static void check(MappingEntry entry) {
        Breaches breaches = new Breaches();
        if (breaches.text(entry.name(), NAME, "name")) {
            breaches.check(!entry.name().strip().equalsIgnoreCase(TreasuryReturn.XML), InputRule.DUPLICATE, "name", entry.name());
        }
        breaches.text(entry.orderColumn(), HEADING, "orderColumn");
        breaches.text(entry.amountColumn(), HEADING, "amountColumn");
        breaches.text(entry.statusColumn(), HEADING, "statusColumn");
        breaches.text(entry.voucherColumn(), HEADING, "voucherColumn");
        breaches.text(entry.dateColumn(), HEADING, "dateColumn");
        breaches.optionalText(entry.reasonColumn(), HEADING, "reasonColumn");
        breaches.text(entry.paidWords(), WORDS, "paidWords");
        breaches.optionalText(entry.partlyWords(), WORDS, "partlyWords");
        breaches.text(entry.failedWords(), WORDS, "failedWords");
        breaches.refuseIfAny();
        List<String> words = new ArrayList<>(words(entry.paidWords()));
        words.addAll(words(entry.partlyWords()));
        words.addAll(words(entry.failedWords()));
        breaches.check(new HashSet<>(words).size() == words.size(), InputRule.DUPLICATE, "paidWords", String.join("、", words));
        List<String> columns = new ArrayList<>(List.of(entry.orderColumn().strip(), entry.amountColumn().strip(), entry.statusColumn().strip(),
                entry.voucherColumn().strip(), entry.dateColumn().strip()));
        if (text(entry.reasonColumn()) != null) {
            columns.add(entry.reasonColumn().strip());
        }
        breaches.check(new HashSet<>(columns).size() == columns.size(), InputRule.DUPLICATE, "orderColumn", String.join("、", columns));
        breaches.refuseIfAny();
    }

    void set(MappingEntry entry, String by, LocalDateTime at) {
        orderColumn = entry.orderColumn().strip();
        amountColumn = entry.amountColumn().strip();
        statusColumn = entry.statusColumn().strip();
        voucherColumn = entry.voucherColumn().strip();
        dateColumn = entry.dateColumn().strip();
        reasonColumn = text(entry.reasonColumn());
        paidWords = entry.paidWords().strip();
        partlyWords = text(entry.partlyWords());
        failedWords = entry.failedWords().strip();
        savedBy = by;
        savedAt = at;
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Words of one outcome; none for no words. */
    static List<String> words(String text) {
        return List.of(Objects.requireNonNullElse(text, "").split("[、,，]")).stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    long version() {
        return version;
    }

    MappingEntry view() {
        return new MappingEntry(name, orderColumn, amountColumn, statusColumn, voucherColumn, dateColumn, reasonColumn, paidWords, partlyWords,
                failedWords, version);
    }
}
