package org.yangguang.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** 年终结转结余: one list per year and finance department, prepared by one person and signed by another, once. */
@Entity
@Table(name = "budget_closing")
class YearClosing {

    private static final int LAST_DAY = 31;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_closing_seq")
    @SequenceGenerator(name = "budget_closing_seq", sequenceName = "budget_closing_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "closing_year")
    private int year;
    private String finance;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private LocalDateTime preparedAt;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private LocalDateTime signedAt;
    @Column(name = "document_number")
    private String documentNumber;
    private String opinion;
    @ElementCollection
    @CollectionTable(name = "budget_closing_line", joinColumns = @JoinColumn(name = "closing_id"))
    @OrderColumn(name = "position")
    private List<ClosingLine> lines = new ArrayList<>();

    protected YearClosing() {
    }

    YearClosing(int year, String finance) {
        this.year = year;
        this.finance = finance;
    }

    /** The list as the books stand now; written anew as often as needed until it is signed. */
    void prepare(List<ClosingLine> counted, String by, LocalDateTime at) {
        ensureOpen();
        lines.clear();
        lines.addAll(counted);
        preparedBy = by;
        preparedAt = at;
    }

    /** Nobody signs a list twice, nor one that the books have left behind, nor one's own, nor before the year's last day. */
    void sign(ClosingSignature signature, List<ClosingLine> countedNow, String by, LocalDateTime at) {
        ensureOpen();
        Breaches breaches = new Breaches();
        breaches.check(!at.toLocalDate().isBefore(LocalDate.of(year, Month.DECEMBER, LAST_DAY)), BudgetRule.YEAR_HAS_ENDED, null, String.valueOf(year));
        breaches.check(!by.equals(preparedBy), BudgetRule.LIST_HAS_TWO_HANDS, null, by);
        breaches.check(countedNow.equals(lines), BudgetRule.LIST_IS_CURRENT, null, number());
        breaches.text(signature.documentNumber(), 100, "documentNumber");
        breaches.optionalText(signature.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        signedBy = by;
        signedAt = at;
        documentNumber = signature.documentNumber().strip();
        opinion = signature.opinion() == null || signature.opinion().isBlank() ? null : signature.opinion().strip();
    }

    /** Years are closed one after the other: money of an earlier one is counted there first. */
    static void ensureInOrder(int openYear, int year, boolean signed) {
        Breaches.ensure(openYear >= year || signed, BudgetRule.FORMER_YEAR_IS_CLOSED, String.valueOf(openYear));
    }

    private void ensureOpen() {
        Breaches.ensure(signedAt == null, BudgetRule.YEAR_IS_CLOSED_ONCE, String.valueOf(year), String.valueOf(documentNumber));
    }

    void ensureRead(long versionRead) {
        Stale.check(number(), versionRead, version);
    }

    boolean isSigned() {
        return signedAt != null;
    }

    static String number(int year, String finance) {
        return "JZ-" + year + "-" + finance;
    }

    String number() {
        return number(year, finance);
    }

    int year() {
        return year;
    }

    String finance() {
        return finance;
    }

    List<ClosingLine> lines() {
        return List.copyOf(lines);
    }

    Money sum(Function<ClosingLine, Money> of) {
        return Money.sum(lines.stream().map(of).toList());
    }

    /**
     * @param titles  of the projects by their numbers
     * @param persons display names by user name
     */
    ClosingView view(String financeName, Map<String, String> titles, UnaryOperator<String> persons) {
        return new ClosingView(number(), year, finance, financeName, signedAt == null ? "prepared" : "signed", preparedBy,
                persons.apply(preparedBy), preparedAt, signedBy, signedBy == null ? null : persons.apply(signedBy), signedAt,
                documentNumber, opinion, sum(ClosingLine::available), sum(ClosingLine::spent), sum(ClosingLine::carried),
                sum(ClosingLine::surplus), lines.stream().map(l -> l.view(titles.get(l.projectNumber()))).toList(), version);
    }
}
