package org.yangguang.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;

/** 支付批次: approved orders go to the treasury together, gathered by one person and released by another. */
@Stateless
@Audited
public class TreasuryService {

    /** More than a ministry pays in a month; a file of so many rows is still read in a moment. */
    private static final int MOST_ORDERS = 2_000;

    @Inject
    private TreasuryRepository treasury;
    @Inject
    private PaymentRepository payments;
    @Inject
    private PaymentService doors;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor current;
    @Inject
    private Numbering numbering;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * The approved orders that are in no batch, by number: what may be gathered. Called by the page of batches and
     * GET payment-batches/choice; a finance officer's are those of the own department. Refuses nothing.
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<PaymentView> listGatherable() {
        Actor actor = current.get();
        Set<String> own = actor.organisations();
        return payments.gatherable().stream().filter(p -> actor.has(Role.AUDITOR) || own.contains(p.finance())).map(PaymentRequest::number)
                .map(doors::viewPayment).toList();
    }

    /**
     * 组批: a finance officer gathers approved orders into a numbered batch with count, sum and control sum. Called by the page of
     * batches and POST payment-batches. Refused without orders, with one that is not approved, is in another batch, is of another
     * department, or transfers nothing (PAYMENT-X25; 预算法实施条例第五十七条).
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public TreasuryBatchView gatherOrders(TreasuryChoice choice) {
        Actor actor = current.get();
        Set<String> wanted = new TreeSet<>(choice.orders() == null ? List.of() : choice.orders());
        Breaches breaches = new Breaches();
        breaches.check(!wanted.isEmpty(), InputRule.NOTHING_ENTERED, "orders");
        breaches.check(wanted.size() <= MOST_ORDERS, InputRule.OUT_OF_RANGE, "orders", 1, MOST_ORDERS);
        breaches.refuseIfAny();
        // locked, so that two batches do not take the same order
        Map<String, PaymentRequest> found = byNumber(payments.lockedOrders(wanted));
        String finance = found.values().stream().findFirst().map(PaymentRequest::finance).orElse(null);
        for (String number : wanted) {
            PaymentRequest payment = found.get(number);
            boolean free = payment != null && actor.organisations().contains(payment.finance()) && payment.finance().equals(finance)
                    && payment.status() == PaymentStatus.APPROVED && payment.batch() == null && payment.amount().isPositive();
            breaches.check(free, PaymentRule.ORDER_MAY_BE_GATHERED, "orders", number);
        }
        breaches.refuseIfAny();
        String number = numbering.next("PC");
        TreasuryBatch batch = new TreasuryBatch(number, finance, wanted.stream().map(found::get).map(PaymentRequest::export).toList(), actor, now());
        found.values().forEach(p -> p.goesWith(number));
        treasury.add(batch);
        return noted(batch, null);
    }

    /**
     * 放行: the finance lead lets a batch go; the orders in it were approved one by one before. Called by the batch's page and POST
     * payment-batches/{number}/release. Refused to whoever has gathered it (PAYMENT-X26), twice (PAYMENT-X29), and when it was
     * altered since (PAYMENT-X27).
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public TreasuryBatchView releaseBatch(String number, TreasuryWord word) {
        TreasuryBatch batch = own(number, word);
        TreasuryBatchView before = view(batch);
        batch.release(current.get(), now());
        return noted(batch, before);
    }

    /**
     * 撤销批次: gives the orders of a batch free again, with the reason; an officer one that is not released, the lead also one that
     * the treasury has sent back whole. Called by the batch's page and POST payment-batches/{number}/withdraw. Refused once the
     * treasury has answered for one of its orders (PAYMENT-X30), and to an officer once it is released (PAYMENT-X29).
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public TreasuryBatchView withdrawBatch(String number, TreasuryWord word) {
        TreasuryBatch batch = own(number, word);
        Breaches.ensure(batch.status() == TreasuryStatus.GATHERED || current.get().has(Role.FINANCE_LEAD),
                PaymentRule.BATCH_STANDS_AT_THIS_STEP, number);
        TreasuryBatchView before = view(batch);
        List<PaymentRequest> held = payments.lockedOrders(batch.orders().stream().map(PaymentExport::order).collect(Collectors.toSet()));
        boolean answered = held.stream().anyMatch(p -> number.equals(p.batch()) && p.status() != PaymentStatus.APPROVED);
        Breaches.ensure(!answered, PaymentRule.TREASURY_HAS_NOT_ANSWERED, number);
        batch.withdraw(current.get(), word.reason(), now());
        held.stream().filter(p -> number.equals(p.batch())).forEach(p -> p.goesWith(null));
        return noted(batch, before);
    }

    /** One page of the batches, newest first. Called by the page of batches and GET payment-batches. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<TreasuryBatchView> listBatches(int first, int count) {
        return treasury.batches(Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(TreasuryBatch::summary).toList();
    }

    /** How many {@link #listBatches} goes through. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countBatches() {
        return treasury.countBatches();
    }

    /** A batch with its orders and what the treasury has done with each. Called by its page and GET payment-batches/{number}. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TreasuryBatchView viewBatch(String number) {
        return view(treasury.batch(number).orElseThrow(() -> absent(number)));
    }

    /**
     * The batch as XML for the treasury (docs/treasury.md). Called by the batch's page and GET payment-batches/{number}/xml.
     * Refused before it is released and after it was withdrawn (PAYMENT-X29).
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TreasuryFile viewBatchXml(String number) {
        TreasuryBatch batch = released(number);
        return new TreasuryFile(number + ".xml", TreasuryFile.XML, TreasuryXml.write(number, payer(batch), batch.total(), batch.controlSum(), batch.orders()));
    }

    /** The same as a workbook, with count, sum and control sum above its rows. Called by the batch's page and GET payment-batches/{number}/workbook; refused as {@link #viewBatchXml}. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TreasuryFile viewBatchWorkbook(String number) {
        TreasuryBatch batch = released(number);
        return new TreasuryFile(number + ".xlsx", TreasuryFile.WORKBOOK, TreasuryBook.write(batch, payer(batch)));
    }

    private TreasuryBatch released(String number) {
        TreasuryBatch batch = treasury.batch(number).orElseThrow(() -> absent(number));
        batch.mustBeReleased();
        return batch;
    }

    private String payer(TreasuryBatch batch) {
        return identity.findOrganisation(batch.finance()).map(OrganisationView::name).orElse(batch.finance());
    }

    /** The batch, locked, of the actor's own department and as it was read. */
    private TreasuryBatch own(String number, TreasuryWord word) {
        TreasuryBatch batch = treasury.locked(number).filter(b -> current.get().organisations().contains(b.finance())).orElseThrow(() -> absent(number));
        Stale.check(number, word.version(), batch.version());
        return batch;
    }

    private TreasuryBatchView view(TreasuryBatch batch) {
        return batch.view(byNumber(payments.withNumbers(batch.orders().stream().map(PaymentExport::order).collect(Collectors.toSet()))));
    }

    private TreasuryBatchView noted(TreasuryBatch batch, TreasuryBatchView before) {
        treasury.flush();
        TreasuryBatchView after = view(batch);
        trail.subject(batch.number(), null);
        trail.amount(batch.total());
        trail.change(before, after);
        return after;
    }

    private static Map<String, PaymentRequest> byNumber(List<PaymentRequest> found) {
        return found.stream().collect(Collectors.toMap(PaymentRequest::number, Function.identity()));
    }

    private static NotFound absent(String number) {
        return new NotFound("payment-batch", number);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
