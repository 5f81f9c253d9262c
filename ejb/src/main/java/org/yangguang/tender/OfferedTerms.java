package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 拟签订的合同文本、验收方案: on what terms a purchase is tendered. Its rounds share the draft; what a round's notice has published is a copy of
 * its own, which stays as it was when the draft is changed for the next round.
 */
@Entity
@Table(name = "tender_terms")
class OfferedTerms {

    /** Of the application for the draft, of the tender for what its notice has published. */
    @Id
    @Column(name = "application_number")
    private String number;

    @Version
    private Long version;

    @Column(name = "payment_days")
    private Integer paymentDays;

    @Column(name = "security_share")
    private BigDecimal securityPercent;

    @Column(name = "acceptance_days")
    private Integer acceptanceDays;

    @Column(name = "users_take_part")
    private boolean usersTakePart;

    @ElementCollection
    @CollectionTable(name = "tender_terms_clause", joinColumns = @JoinColumn(name = "application_number"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text_line")
    private Map<TermClause, String> clauses = new EnumMap<>(TermClause.class);

    @ElementCollection
    @CollectionTable(name = "tender_terms_instalment", joinColumns = @JoinColumn(name = "application_number"))
    @OrderColumn(name = "position")
    private List<TermInstalment> instalments = new ArrayList<>();

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected OfferedTerms() {
    }

    OfferedTerms(String number) {
        this.number = number;
    }

    /** As they are now, for the notice of this tender. */
    OfferedTerms publishedWith(String tender) {
        OfferedTerms copy = new OfferedTerms(tender);
        copy.take(entry(), recordedBy, recordedAt);
        return copy;
    }

    void take(TermsEntry entry, String by, LocalDateTime at) {
        clauses.clear();
        Arrays.stream(TermClause.values()).forEach(kind -> entry.said(kind).ifPresent(text -> clauses.put(kind, text)));
        paymentDays = entry.paymentDays();
        securityPercent = entry.securityPercent() == null || entry.securityPercent().signum() == 0 ? null : entry.securityPercent();
        instalments.clear();
        entry.instalments().forEach(instalment -> instalments.add(new TermInstalment(instalment)));
        acceptanceDays = entry.acceptanceDays();
        usersTakePart = entry.usersTakePart();
        recordedBy = by;
        recordedAt = at;
    }

    String recordedBy() {
        return recordedBy;
    }

    /** Zero says that nothing is recorded yet, so that two first records do not pass for one another. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    TermsEntry entry() {
        List<TermsEntry.Clause> said = Arrays.stream(TermClause.values()).filter(clauses::containsKey).map(kind -> new TermsEntry.Clause(kind, clauses.get(kind))).toList();
        return new TermsEntry(said, paymentDays, TenderPlan.plain(securityPercent), instalments.stream().map(TermInstalment::entry).toList(), acceptanceDays,
                usersTakePart, version());
    }
}
