package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.RowLock;

/** Tenders, bids' receipts, notices, purchases by quotation and the catalogue. */
@ApplicationScoped
class TenderRepository {

    private static final String SEEN = "(:all = true or t.agency in :agencies or t.publishedAt is not null "
            + "and (t.byInvitation = false or t.status = :awarded or exists (select 1 from Tender o join o.listed l where o = t and l.supplier = :own and l.invited = true)))";

    @PersistenceContext
    private EntityManager em;

    PoolDraw poolDraw(String recordNumber) {
        return em.find(PoolDraw.class, recordNumber);
    }

    List<PoolDraw> poolDraws(String tender) {
        return em.createQuery("select d from PoolDraw d where d.tender = :tender order by d.enteredAt, d.number", PoolDraw.class)
                .setParameter("tender", tender).getResultList();
    }

    List<ProcedureRow> procedures(String code) {
        return em.createQuery("select p from ProcedureRow p where p.code = :code order by p.id", ProcedureRow.class).setParameter("code", code).getResultList();
    }

    List<String> procedureCodes() {
        return em.createQuery("select distinct p.code from ProcedureRow p order by p.code", String.class).getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Tender ofNumber(String number) {
        return em.createQuery("select t from Tender t where t.number = :number", Tender.class).setParameter("number", number)
                .getResultStream().findFirst().orElse(null);
    }

    /** All rounds of a project, newest first. */
    List<Tender> ofApplication(String applicationNumber) {
        return em.createQuery("select t from Tender t where t.applicationNumber = :number order by t.id desc", Tender.class)
                .setParameter("number", applicationNumber).getResultList();
    }

    /** Locked until the transaction ends: bids, sheets and steps of one tender come one after the other. */
    Tender locked(String number) {
        Tender found = ofNumber(number);
        return found == null ? null : RowLock.taken(em, Tender.class, found);
    }

    /** Where this member's sheet is signed, all sheets are in and the report is not. */
    List<Tender> concluding(String member) {
        return em.createQuery("select t from Tender t where t.status = :concluding and exists (select s.id from Sheet s where s.tender = t"
                        + " and s.member = :member and s.status = :signed) order by t.id", Tender.class)
                .setParameter("concluding", TenderStatus.CONCLUDING).setParameter("member", member).setParameter("signed", Sheet.SIGNED).getResultList();
    }

    /** All of them, or the published ones, those of the agencies and those to which the own firm has been invited; newest first. */
    List<Tender> tenders(String text, Set<TenderStatus> states, boolean all, Set<String> agencies, String own, int first, int max) {
        return asked(text, states, all, agencies, own).ask(em, Tender.class, "select t from Tender t", " order by t.id desc")
                .setFirstResult(first).setMaxResults(max).getResultList();
    }

    long countTenders(String text, Set<TenderStatus> states, boolean all, Set<String> agencies, String own) {
        return asked(text, states, all, agencies, own).ask(em, Long.class, "select count(t) from Tender t", "").getSingleResult();
    }

    private static Conditions asked(String text, Set<TenderStatus> states, boolean all, Set<String> agencies, String own) {
        return new Conditions().and(SEEN).with("all", all).with("agencies", named(agencies)).with("own", own).with("awarded", TenderStatus.AWARDED)
                .and("t.status in :states", "states", states).contains(text, "t.number", "t.title", "t.projectNumber");
    }

    /** No database takes an empty list; no organisation has an empty code. */
    private static Set<String> named(Set<String> agencies) {
        return agencies.isEmpty() ? Set.of("-") : agencies;
    }

    List<BidReceipt> receipts(String tender) {
        return em.createQuery("select r from BidReceipt r where r.tender = :tender order by r.sequence, r.id", BidReceipt.class)
                .setParameter("tender", tender).getResultList();
    }

    List<BidTrace> traces(String tender) {
        return em.createQuery("select t from BidTrace t where t.tender = :tender order by t.id", BidTrace.class).setParameter("tender", tender).getResultList();
    }

    List<FileTrace> fileTraces(String tender) {
        return em.createQuery("select t from FileTrace t where t.tender = :tender order by t.id", FileTrace.class).setParameter("tender", tender).getResultList();
    }

    int nextSequence(String tender) {
        Integer last = em.createQuery("select max(r.sequence) from BidReceipt r where r.tender = :tender", Integer.class)
                .setParameter("tender", tender).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** The last receipt of what a bid now is. */
    BidReceipt lastReceipt(String bid) {
        return em.createQuery("select r from BidReceipt r where r.bid = :bid order by r.sequence desc", BidReceipt.class)
                .setParameter("bid", bid).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    OpeningKey openingKey(String fingerprint) {
        return em.find(OpeningKey.class, fingerprint);
    }

    /** The key that an officer is named with from now on. */
    OpeningKey currentKey(String userName) {
        return em.createQuery("select k from OpeningKey k where k.userName = :user and k.current = true order by k.madeAt desc", OpeningKey.class)
                .setParameter("user", userName).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    List<OpeningKey> currentKeys() {
        return em.createQuery("select k from OpeningKey k where k.current = true order by k.userName", OpeningKey.class).getResultList();
    }

    RecoveryKey recoveryKey(String fingerprint) {
        return em.find(RecoveryKey.class, fingerprint);
    }

    /** Newest first. */
    List<RecoveryKey> recoveryKeys() {
        return em.createQuery("select k from RecoveryKey k order by k.namedAt desc, k.fingerprint", RecoveryKey.class).getResultList();
    }

    Recovery recovery(String tender) {
        return em.find(Recovery.class, tender);
    }

    /** Tenders that have named the person, newest first. */
    List<Tender> openedBy(String userName) {
        return em.createQuery("select t from Tender t where exists (select 1 from Tender o join o.openers p where o = t and p.userName = :user) "
                + "order by t.id desc", Tender.class).setParameter("user", userName).getResultList();
    }

    /** Tenders that take bids, whose officers have not been told of the rehearsal and whose deadline lies in the days to come. */
    List<Tender> unrehearsed(LocalDateTime now, LocalDateTime until) {
        return em.createQuery("select t from Tender t where t.status = :bidding and t.quorum > 0 and t.rehearsalToldAt is null "
                + "and t.plan.bidDeadline > :now and t.plan.bidDeadline < :until order by t.id", Tender.class)
                .setParameter("bidding", TenderStatus.BIDDING).setParameter("now", now).setParameter("until", until).getResultList();
    }

    BidDraft draft(String tender, String supplier) {
        return em.createQuery("select d from BidDraft d where d.tender = :tender and d.supplier = :supplier", BidDraft.class)
                .setParameter("tender", tender).setParameter("supplier", supplier).getResultStream().findFirst().orElse(null);
    }

    List<GivenShare> shares(String tender) {
        return em.createQuery("select s from GivenShare s where s.tender = :tender order by s.id", GivenShare.class)
                .setParameter("tender", tender).getResultList();
    }

    List<BidObjection> objections(String tender) {
        return em.createQuery("select o from BidObjection o where o.tender = :tender order by o.id", BidObjection.class)
                .setParameter("tender", tender).getResultList();
    }

    /** @param locked until the transaction ends, read again */
    ReceiptKey receiptKey(boolean locked) {
        ReceiptKey key = em.find(ReceiptKey.class, ReceiptKey.ONLY);
        if (locked) {
            em.refresh(key, LockModeType.PESSIMISTIC_WRITE);
        }
        return key;
    }

    BidQuestion bidQuestion(String number) {
        return em.find(BidQuestion.class, number);
    }

    /** Oldest first. */
    List<BidQuestion> bidQuestions(String tender) {
        return em.createQuery("select q from BidQuestion q where q.tender = :tender order by q.askedAt, q.number", BidQuestion.class)
                .setParameter("tender", tender).getResultList();
    }

    Clarification clarification(String number) {
        return em.find(Clarification.class, number);
    }

    /** Oldest first. */
    List<Clarification> clarifications(String tender) {
        return em.createQuery("select c from Clarification c where c.tender = :tender order by c.writtenAt, c.number", Clarification.class)
                .setParameter("tender", tender).getResultList();
    }

    /** Organisations with a bid that stands or with a draft. */
    List<String> biddersOf(Tender tender) {
        TreeSet<String> bidders = new TreeSet<>(em.createQuery("select d.supplier from BidDraft d where d.tender = :tender", String.class)
                .setParameter("tender", tender.number).getResultList());
        tender.bids.stream().filter(b -> b.status() == BidStatus.SUBMITTED).map(Bid::supplier).forEach(bidders::add);
        return List.copyOf(bidders);
    }

    /** In force on that day. */
    List<TenderCondition> conditions(LocalDate on) {
        return em.createQuery("select c from TenderCondition c where c.effectiveFrom <= :day and (c.effectiveTo is null or c.effectiveTo > :day) order by c.id",
                TenderCondition.class).setParameter("day", on).getResultList();
    }

    /** Results of a tender that have become void, in the order in which they did. */
    List<VoidAward> voids(String tender) {
        return em.createQuery("select v from VoidAward v where v.tender = :tender order by v.voidedAt, v.id", VoidAward.class)
                .setParameter("tender", tender).getResultList();
    }

    List<Bond> bonds(String tender) {
        return em.createQuery("select b from Bond b where b.tender = :tender order by b.id", Bond.class).setParameter("tender", tender).getResultList();
    }

    /** Tenders with bonds that are not back and of which the agency has not been told all: the round has ended, or their supplier bids no more. */
    List<String> untoldBonds(LocalDateTime now) {
        return em.createQuery("select distinct b.tender from Bond b, Tender t where t.number = b.tender and b.returnedOn is null and b.overdueToldAt is null "
                        + "and (b.dueToldAt is null or b.toldDueOn is null or b.toldDueOn < :today) and (t.status in :ended or t.plan.bidDeadline < :now "
                        + "and not exists (select x.id from Bid x where x.tender = t and x.supplier = b.supplier and x.lot = b.lot and x.status <> :withdrawn) "
                        + "or exists (select x.id from Bid x where x.tender = t and x.supplier = b.supplier and x.lot = b.lot and x.status = :withdrawn)) "
                        + "order by b.tender", String.class).setParameter("today", now.toLocalDate()).setParameter("now", now)
                .setParameter("ended", List.of(TenderStatus.AWARDED, TenderStatus.UNSUCCESSFUL, TenderStatus.TERMINATED)).setParameter("withdrawn", BidStatus.WITHDRAWN).getResultList();
    }

    /** Sheets for which a fee is recorded, of marks signed in a year, by tender; those of void evaluations were worked for as well. */
    List<Sheet> paidSheets(int year) {
        return em.createQuery("select s from Sheet s join fetch s.tender where s.fee is not null and s.signedAt >= :from and s.signedAt < :until order by s.tender.number, s.id",
                Sheet.class).setParameter("from", LocalDate.of(year, 1, 1).atStartOfDay()).setParameter("until", LocalDate.of(year + 1, 1, 1).atStartOfDay()).getResultList();
    }

    Refusal refusal(String number) {
        return em.find(Refusal.class, number);
    }

    /** Oldest first. */
    List<Refusal> refusals(String tender) {
        return em.createQuery("select r from Refusal r where r.tender = :tender order by r.recordedAt, r.number", Refusal.class)
                .setParameter("tender", tender).getResultList();
    }

    PaperSheet paperSheet(String number) {
        return em.find(PaperSheet.class, number);
    }

    /** Oldest first. */
    List<PaperSheet> paperSheets(String tender) {
        return em.createQuery("select p from PaperSheet p where p.tender = :tender order by p.enteredAt, p.number", PaperSheet.class)
                .setParameter("tender", tender).getResultList();
    }

    TenderNotice notice(String number) {
        return em.find(TenderNotice.class, number);
    }

    List<TenderNotice> notices(String kind, int first, int max) {
        return em.createQuery("select n from TenderNotice n where n.kind = :kind and n.disclosed = true order by n.publishedAt desc, n.number desc", TenderNotice.class)
                .setParameter("kind", kind).setFirstResult(first).setMaxResults(max).getResultList();
    }

    List<TenderNotice> noticesOf(String tender) {
        return em.createQuery("select n from TenderNotice n where n.tender = :tender order by n.publishedAt", TenderNotice.class)
                .setParameter("tender", tender).getResultList();
    }

    /** Newest purchase by quotation of a project, locked. */
    QuotationPurchase lockedPurchase(String applicationNumber) {
        QuotationPurchase found = em.createQuery("select q from QuotationPurchase q where q.applicationNumber = :number order by q.id desc",
                QuotationPurchase.class).setParameter("number", applicationNumber).setMaxResults(1).getResultStream().findFirst().orElse(null);
        return found == null ? null : RowLock.taken(em, QuotationPurchase.class, found);
    }

    /** By its own number, locked; null when there is none. */
    QuotationPurchase lockedPurchaseOf(String number) {
        QuotationPurchase found = purchase(number);
        return found == null ? null : RowLock.taken(em, QuotationPurchase.class, found);
    }

    /** Purchases in preparation whose quotations the expert assesses, oldest first. */
    List<QuotationPurchase> assessed(String member) {
        return em.createQuery("select q from QuotationPurchase q where q.status = :preparing and exists (select s.id from PanelSeat s where s.purchase = q"
                        + " and s.member = :member and s.leftAt is null) order by q.id", QuotationPurchase.class)
                .setParameter("preparing", TenderStatus.PREPARING).setParameter("member", member).getResultList();
    }

    List<PanelSeat> paidSeats(int year) {
        return em.createQuery("select s from PanelSeat s join fetch s.purchase where s.fee is not null and s.signedAt >= :from and s.signedAt < :until order by s.purchase.number, s.id",
                PanelSeat.class).setParameter("from", LocalDate.of(year, 1, 1).atStartOfDay()).setParameter("until", LocalDate.of(year + 1, 1, 1).atStartOfDay()).getResultList();
    }

    List<QuotationPurchase> purchases(String applicationNumber) {
        return em.createQuery("select q from QuotationPurchase q where q.applicationNumber = :number order by q.id desc", QuotationPurchase.class)
                .setParameter("number", applicationNumber).getResultList();
    }

    QuotationPurchase purchase(String number) {
        return em.createQuery("select q from QuotationPurchase q where q.number = :number", QuotationPurchase.class)
                .setParameter("number", number).getResultStream().findFirst().orElse(null);
    }

    CatalogueItem catalogueItem(String code) {
        return code == null ? null : em.find(CatalogueItem.class, code);
    }

    /** Rounds of these applications whose plan has been laid down and that have not failed, by the plan's date. */
    List<Tender> laidDown(List<String> applications, String catalogueCode, LocalDate first, LocalDate last) {
        return em.createQuery("select t from Tender t where t.applicationNumber in :applications and t.plan.catalogueCode = :code"
                        + " and t.lawDate between :first and :last and t.status not in :without order by t.number", Tender.class)
                .setParameter("applications", applications).setParameter("code", catalogueCode).setParameter("first", first).setParameter("last", last)
                .setParameter("without", List.of(TenderStatus.PREPARING, TenderStatus.UNSUCCESSFUL, TenderStatus.TERMINATED)).getResultList();
    }

    /** Their purchases by quotation in which a firm has been chosen. */
    List<QuotationPurchase> chosen(List<String> applications, String catalogueCode, LocalDate first, LocalDate last) {
        return em.createQuery("select q from QuotationPurchase q where q.applicationNumber in :applications and q.catalogueCode = :code"
                        + " and q.lawDate between :first and :last and q.status not in :without and q.chosen is not null order by q.number", QuotationPurchase.class)
                .setParameter("applications", applications).setParameter("code", catalogueCode).setParameter("first", first).setParameter("last", last)
                .setParameter("without", List.of(TenderStatus.PREPARING, TenderStatus.TERMINATED)).getResultList();
    }

    /** The lots of a purchaser's tenders whose plan falls on these days, apart from what is being prepared or has failed. */
    List<ReservedLot> reservedLots(String buyer, LocalDate first, LocalDate last) {
        return em.createQuery("select new org.yangguang.tender.ReservedLot(t.number, t.plan.reserved, l.budget, d.noReserveGround) from Tender t join t.plan.lots l"
                        + " left join Demand d on d.applicationNumber = t.applicationNumber where t.buyer = :buyer and t.lawDate between :first and :last"
                        + " and t.status not in :without order by t.number", ReservedLot.class)
                .setParameter("buyer", buyer).setParameter("first", first).setParameter("last", last)
                .setParameter("without", List.of(TenderStatus.PREPARING, TenderStatus.UNSUCCESSFUL, TenderStatus.TERMINATED)).getResultList();
    }

    List<CatalogueDuty> catalogueDuties(LocalDate on) {
        return em.createQuery("select d from CatalogueDuty d where d.effectiveFrom <= :day and (d.effectiveTo is null or d.effectiveTo >= :day) order by d.id",
                CatalogueDuty.class).setParameter("day", on).getResultList();
    }

    /** Those of them that came to their end after their notice, by a termination or before their time for bids was over. */
    List<String> ended(List<String> numbers, LocalDateTime now) {
        return em.createQuery("select t.number from Tender t where t.number in :numbers and t.publishedAt is not null "
                        + "and (t.status = :terminated or t.status = :failed and t.plan.bidDeadline > :now)", String.class)
                .setParameter("numbers", numbers).setParameter("terminated", TenderStatus.TERMINATED).setParameter("failed", TenderStatus.UNSUCCESSFUL)
                .setParameter("now", now).getResultList();
    }

    Demand demand(String applicationNumber) {
        return em.find(Demand.class, applicationNumber);
    }

    Demand lockedDemand(String applicationNumber) {
        Demand found = demand(applicationNumber);
        return found == null ? null : RowLock.taken(em, Demand.class, found);
    }

    /** @param number of an application for the draft, of a published tender for what its notice says */
    OfferedTerms terms(String number) {
        return em.find(OfferedTerms.class, number);
    }

    OfferedTerms lockedTerms(String applicationNumber) {
        OfferedTerms found = terms(applicationNumber);
        return found == null ? null : RowLock.taken(em, OfferedTerms.class, found);
    }

    Demand demandOfProject(String projectNumber) {
        return em.createQuery("select d from Demand d where d.projectNumber = :number", Demand.class).setParameter("number", projectNumber).getSingleResult();
    }

    List<CatalogueItem> catalogue() {
        return em.createQuery("select c from CatalogueItem c order by c.category desc, c.code", CatalogueItem.class).getResultList();
    }
}
