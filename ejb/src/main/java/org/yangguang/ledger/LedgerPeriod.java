package org.yangguang.ledger;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** A month whose books somebody has asked to close, with all that was ever done to it; a month without a row is open. */
@Entity
@Table(name = "ledger_period")
class LedgerPeriod {

    @Id
    @Column(name = "book_month")
    private String month;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private PeriodStatus status = PeriodStatus.OPEN;
    /** What the books of the month held when they were closed; null while they are open. */
    @Column(name = "closed_postings")
    private Long closedPostings;
    @Column(name = "closed_total")
    private BigDecimal closedTotal;
    @ElementCollection
    @CollectionTable(name = "ledger_period_act", joinColumns = @JoinColumn(name = "book_month"))
    @OrderColumn(name = "position")
    private List<PeriodAct> acts = new ArrayList<>();

    protected LedgerPeriod() {
    }

    LedgerPeriod(String month) {
        this.month = month;
    }

    /** Asks to close an open month. */
    void proposeClosing(YearMonth now, List<String> openBefore, String by, LocalDateTime at) {
        nothingWaits();
        Breaches.ensure(YearMonth.parse(month).isBefore(now), LedgerRule.PERIOD_HAS_ENDED, month);
        Breaches.ensure(openBefore.isEmpty(), LedgerRule.FORMER_PERIOD_IS_CLOSED, month, String.join("、", openBefore));
        status = PeriodStatus.CLOSING;
        acts.add(new PeriodAct(PeriodAct.Kind.CLOSING_PROPOSED, by, at, null));
    }

    /** Asks to open a closed month again. */
    void proposeReopening(List<String> closedAfter, String reason, String by, LocalDateTime at) {
        nothingWaits();
        Breaches.ensure(closedAfter.isEmpty(), LedgerRule.LATER_PERIOD_IS_OPEN, month, String.join("、", closedAfter));
        Breaches.ensure(reason != null && !reason.isBlank(), LedgerRule.REOPENING_HAS_A_REASON, month);
        status = PeriodStatus.REOPENING;
        acts.add(new PeriodAct(PeriodAct.Kind.REOPENING_PROPOSED, by, at, reason.strip()));
    }

    /**
     * The second person agrees.
     *
     * @param provedAt when the books were last proved without a difference; null for never
     */
    void confirm(LocalDateTime provedAt, long postings, BigDecimal total, String by, LocalDateTime at) {
        secondHand(by);
        if (status == PeriodStatus.CLOSING) {
            Breaches.ensure(provedAt != null && !provedAt.isBefore(proposed().at()), LedgerRule.PROVED_BEFORE_CLOSING, month);
            status = PeriodStatus.CLOSED;
            closedPostings = postings;
            closedTotal = total;
            acts.add(new PeriodAct(PeriodAct.Kind.CLOSED, by, at, null));
        } else {
            status = PeriodStatus.OPEN;
            closedPostings = null;
            closedTotal = null;
            acts.add(new PeriodAct(PeriodAct.Kind.REOPENED, by, at, null));
        }
    }

    /** The second person does not: the month stays as it was. */
    void decline(String reason, String by, LocalDateTime at) {
        secondHand(by);
        status = status == PeriodStatus.CLOSING ? PeriodStatus.OPEN : PeriodStatus.CLOSED;
        acts.add(new PeriodAct(PeriodAct.Kind.DECLINED, by, at, reason.strip()));
    }

    private void nothingWaits() {
        Breaches.ensure(!status.waits(), LedgerRule.NOTHING_IS_PROPOSED_YET, month);
    }

    private void secondHand(String by) {
        Breaches.ensure(status.waits(), LedgerRule.SOMETHING_IS_PROPOSED, month);
        Breaches.ensure(!by.equals(proposed().by()), LedgerRule.PERIOD_HAS_TWO_HANDS, by);
    }

    private PeriodAct proposed() {
        return acts.get(acts.size() - 1);
    }

    void ensureRead(long versionRead) {
        Stale.check(month, versionRead, version);
    }

    boolean closed() {
        return PeriodStatus.NOT_POSTED_TO.contains(status);
    }

    String month() {
        return month;
    }

    Long closedPostings() {
        return closedPostings;
    }

    BigDecimal closedTotal() {
        return closedTotal;
    }

    PeriodStatus status() {
        return status;
    }

    /** @param persons display names by user name */
    PeriodView view(long postings, Money total, UnaryOperator<String> persons) {
        return new PeriodView(month, status, postings, total, acts.stream().map(act -> act.view(persons)).toList(), version);
    }
}
