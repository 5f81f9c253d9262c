package org.yangguang.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The books added up by the database; every question is answered from its rows and never from what was read before. */
@ApplicationScoped
class ProofRepository {

    /** Two who ask for the same month at once: the second is told to look again. */
    static final String ONE_ROW = "pk_ledger_period";
    private static final String MONTHS = "select h.month, count(h), sum(h.debits) from LedgerHeader h";

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /** Postings of which the sides are not equal, or not in each set. */
    List<ProofFinding> unequalSides() {
        List<ProofFinding> found = new ArrayList<>();
        rows("select h.id, h.month, h.debits, h.credits from LedgerHeader h where h.debits <> h.credits").forEach(row ->
                found.add(new ProofFinding(ProofCheck.SIDES, number(row), (BigDecimal) row[2], (BigDecimal) row[3])));
        em.createQuery("select h.id, h.month, sum(e.debit), sum(e.credit) from LedgerEntry e join e.header h where e.account in :budget"
                        + " group by h.id, h.month having sum(e.debit) <> sum(e.credit)", Object[].class)
                .setParameter("budget", Account.of(BookSet.BUDGET)).getResultList().forEach(row ->
                        found.add(new ProofFinding(ProofCheck.SIDES, number(row), (BigDecimal) row[2], (BigDecimal) row[3])));
        return found;
    }

    /** Postings that say another total than their entries. */
    List<ProofFinding> wrongHeaders() {
        List<ProofFinding> found = new ArrayList<>();
        rows("select h.id, h.month, coalesce(sum(e.debit), 0), h.debits, coalesce(sum(e.credit), 0), h.credits from LedgerHeader h"
                + " left join LedgerEntry e on e.header = h group by h.id, h.month, h.debits, h.credits"
                + " having coalesce(sum(e.debit), 0) <> h.debits or coalesce(sum(e.credit), 0) <> h.credits").forEach(row -> {
                    boolean debit = ((BigDecimal) row[2]).compareTo((BigDecimal) row[3]) != 0;
                    found.add(new ProofFinding(ProofCheck.HEADER, number(row), (BigDecimal) row[debit ? 2 : 4], (BigDecimal) row[debit ? 3 : 5]));
                });
        return found;
    }

    /** Closed months that hold something else than when they were closed. */
    List<ProofFinding> changedMonths() {
        Map<String, Object[]> held = new HashMap<>();
        rows(MONTHS + " group by h.month").forEach(row -> held.put((String) row[0], row));
        List<ProofFinding> found = new ArrayList<>();
        for (Object[] closed : rows("select p.month, p.closedPostings, p.closedTotal from LedgerPeriod p where p.closedTotal is not null")) {
            Object[] now = held.getOrDefault(closed[0], new Object[] {closed[0], 0L, BigDecimal.ZERO});
            if (!now[1].equals(closed[1]) || ((BigDecimal) now[2]).compareTo((BigDecimal) closed[2]) != 0) {
                found.add(new ProofFinding(ProofCheck.CLOSED_MONTH, (String) closed[0], (BigDecimal) closed[2], (BigDecimal) now[2]));
            }
        }
        return found;
    }

    List<Proving.Sum> balances() {
        return sums("select b.key.account, b.key.project, b.key.line, b.key.contract, b.debit, b.credit from LedgerBalance b");
    }

    List<Proving.Sum> sums() {
        return sums("select e.account, e.project, e.line, e.contract, sum(e.debit), sum(e.credit) from LedgerEntry e"
                + " group by e.account, e.project, e.line, e.contract");
    }

    private List<Proving.Sum> sums(String question) {
        return rows(question).stream().map(row -> new Proving.Sum(new BalanceKey((Account) row[0], (String) row[1], (String) row[2], (String) row[3]),
                (BigDecimal) row[4], (BigDecimal) row[5])).toList();
    }

    /** Each month with the number and the sum of its postings, the first first. */
    List<Object[]> months() {
        return rows(MONTHS + " group by h.month order by h.month");
    }

    /** Number and sum of a month's postings. */
    Object[] month(String month) {
        return em.createQuery(MONTHS + " where h.month = :month group by h.month", Object[].class).setParameter("month", month)
                .getResultStream().findFirst().orElse(new Object[] {month, 0L, new BigDecimal("0.00")});
    }

    List<LedgerPeriod> periods() {
        return em.createQuery("select p from LedgerPeriod p order by p.month", LedgerPeriod.class).getResultList();
    }

    Optional<LedgerPeriod> period(String month) {
        return Optional.ofNullable(em.find(LedgerPeriod.class, month));
    }

    /** When the books were last proved, if that found no difference. */
    LocalDateTime provedAt() {
        return em.createQuery("select p from LedgerProof p order by p.at desc, p.id desc", LedgerProof.class).setMaxResults(1).getResultStream().findFirst()
                .map(proof -> proof.view(name -> name)).filter(ProofView::agreed).map(ProofView::at).orElse(null);
    }

    List<LedgerProof> proofs(int count) {
        return em.createQuery("select p from LedgerProof p order by p.at desc, p.id desc", LedgerProof.class).setMaxResults(count).getResultList();
    }

    Optional<LedgerProof> proof(long id) {
        return Optional.ofNullable(em.find(LedgerProof.class, id));
    }

    private List<Object[]> rows(String question) {
        return em.createQuery(question, Object[].class).getResultList();
    }

    private static String number(Object[] row) {
        return LedgerHeader.number((Long) row[0], (String) row[1]);
    }
}
