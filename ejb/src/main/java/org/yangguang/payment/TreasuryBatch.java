package org.yangguang.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** 支付批次: approved orders that go to the treasury together, gathered by one person and released by another. */
@Entity
@Table(name = "payment_batch")
class TreasuryBatch {

    static final int REASON = 500;

    @Id
    @GeneratedValue(generator = "payment_batch_seq")
    @SequenceGenerator(name = "payment_batch_seq", sequenceName = "payment_batch_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "batch_number")
    private String number;
    private String finance;
    @Enumerated(EnumType.STRING)
    private TreasuryStatus status;
    @Column(name = "order_count")
    private int count;
    private Money total;
    @Column(name = "control_sum")
    private String controlSum;
    @Column(name = "gathered_by")
    private String gatheredBy;
    @Column(name = "gathered_name")
    private String gatheredName;
    @Column(name = "gathered_at")
    private LocalDateTime gatheredAt;
    @Column(name = "released_by")
    private String releasedBy;
    @Column(name = "released_name")
    private String releasedName;
    @Column(name = "released_at")
    private LocalDateTime releasedAt;
    @Column(name = "withdrawn_name")
    private String withdrawnName;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    private String reason;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "batch_id", nullable = false)
    @OrderBy("orderNumber")
    private List<TreasuryLine> lines = new ArrayList<>();

    protected TreasuryBatch() {
    }

    /** @param orders in the order of their numbers */
    TreasuryBatch(String number, String finance, List<PaymentExport> orders, Actor actor, LocalDateTime at) {
        this.number = number;
        this.finance = finance;
        this.status = TreasuryStatus.GATHERED;
        orders.forEach(order -> lines.add(new TreasuryLine(order)));
        this.count = orders.size();
        this.total = Money.sum(orders.stream().map(PaymentExport::amount).toList());
        this.controlSum = ControlSum.of(number, orders);
        this.gatheredBy = actor.userName();
        this.gatheredName = actor.displayName();
        this.gatheredAt = at;
    }

    /** The second person lets it go; what it says must still be what was gathered. */
    void release(Actor actor, LocalDateTime at) {
        stands(TreasuryStatus.GATHERED);
        Breaches.ensure(!actor.userName().equals(gatheredBy), PaymentRule.ANOTHER_PERSON_RELEASES, gatheredName);
        Breaches.ensure(ControlSum.of(number, orders()).equals(controlSum), PaymentRule.CONTROL_SUM_HOLDS, number);
        status = TreasuryStatus.RELEASED;
        releasedBy = actor.userName();
        releasedName = actor.displayName();
        releasedAt = at;
    }

    /** Its orders are free again; a released one only while the treasury has done nothing with it, which the caller has looked up. */
    void withdraw(Actor actor, String why, LocalDateTime at) {
        stands(TreasuryStatus.GATHERED, TreasuryStatus.RELEASED);
        Breaches breaches = new Breaches();
        breaches.text(why, REASON, "reason");
        breaches.refuseIfAny();
        status = TreasuryStatus.WITHDRAWN;
        withdrawnName = actor.displayName();
        withdrawnAt = at;
        reason = why.strip();
    }

    private void stands(TreasuryStatus... allowed) {
        Breaches.ensure(Set.of(allowed).contains(status), PaymentRule.BATCH_STANDS_AT_THIS_STEP, number);
    }

    void mustBeReleased() {
        stands(TreasuryStatus.RELEASED);
    }

    List<PaymentExport> orders() {
        return lines.stream().map(TreasuryLine::export).toList();
    }

    String number() {
        return number;
    }

    String finance() {
        return finance;
    }

    TreasuryStatus status() {
        return status;
    }

    Money total() {
        return total;
    }

    String controlSum() {
        return controlSum;
    }

    long version() {
        return version;
    }

    /** Without its orders, for lists. */
    TreasuryBatchView summary() {
        return view(List.of());
    }

    /** @param found the payments that it holds, by their numbers */
    TreasuryBatchView view(Map<String, PaymentRequest> found) {
        return view(orders().stream().map(order -> {
            PaymentRequest payment = found.get(order.order());
            return new TreasuryBatchView.Line(order, payment.title(), payment.status(), payment.amount(), payment.voucherNumber(), payment.paidOn(),
                    payment.failedReason(), payment.replacedBy());
        }).toList());
    }

    private TreasuryBatchView view(List<TreasuryBatchView.Line> with) {
        return new TreasuryBatchView(number, finance, status, count, total, controlSum, gatheredBy, gatheredName, gatheredAt, releasedName, releasedAt,
                withdrawnName, withdrawnAt, reason, with, version);
    }
}
