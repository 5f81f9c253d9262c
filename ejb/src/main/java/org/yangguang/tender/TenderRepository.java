package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.RowLock;

/** Tenders, bids' receipts, notices, purchases by quotation and the catalogue. */
@ApplicationScoped
class TenderRepository {

    private static final String SEEN = "(:all = true or t.publishedAt is not null or t.agency in :agencies)";

    @PersistenceContext
    private EntityManager em;

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

    /** All of them, or the published ones and those of the agencies; newest first. */
    List<Tender> tenders(boolean all, Set<String> agencies, int first, int max) {
        return em.createQuery("select t from Tender t where " + SEEN + " order by t.id desc", Tender.class)
                .setParameter("all", all).setParameter("agencies", named(agencies)).setFirstResult(first).setMaxResults(max).getResultList();
    }

    long countTenders(boolean all, Set<String> agencies) {
        return em.createQuery("select count(t) from Tender t where " + SEEN, Long.class)
                .setParameter("all", all).setParameter("agencies", named(agencies)).getSingleResult();
    }

    /** No database takes an empty list; no organisation has an empty code. */
    private static Set<String> named(Set<String> agencies) {
        return agencies.isEmpty() ? Set.of("-") : agencies;
    }

    List<BidReceipt> receipts(String tender) {
        return em.createQuery("select r from BidReceipt r where r.tender = :tender order by r.sequence, r.id", BidReceipt.class)
                .setParameter("tender", tender).getResultList();
    }

    int nextSequence(String tender) {
        Integer last = em.createQuery("select max(r.sequence) from BidReceipt r where r.tender = :tender", Integer.class)
                .setParameter("tender", tender).getSingleResult();
        return last == null ? 1 : last + 1;
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

    List<CatalogueItem> catalogue() {
        return em.createQuery("select c from CatalogueItem c order by c.category desc, c.code", CatalogueItem.class).getResultList();
    }
}
