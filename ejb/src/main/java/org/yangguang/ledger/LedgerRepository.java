package org.yangguang.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;

/** Postings, their entries and balances as stored. */
@ApplicationScoped
class LedgerRepository {

    private static final String SUMS = ", sum(e.debit), sum(e.credit) from LedgerEntry e";

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Optional<LedgerLine> line(String number) {
        return Optional.ofNullable(em.find(LedgerLine.class, number));
    }

    /**
     * The balance row, locked and read again: it may have been read before in this transaction. Whoever posts holds the lock
     * of the project's lines or of the contract's balance, so nobody else makes the same row at the same time.
     */
    LedgerBalance locked(BalanceKey key) {
        LedgerBalance row = em.find(LedgerBalance.class, key);
        if (row == null) {
            row = new LedgerBalance(key);
            em.persist(row);
            em.flush();
        } else {
            em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        }
        return row;
    }

    /** The rows of a contract, or of a line, as the database has them now: account, line, contract, debit, credit. */
    List<Object[]> balances(String contract, String line) {
        return new Conditions().and("b.key.contract = :contract", "contract", contract).and("b.key.line = :line", "line", line)
                .ask(em, Object[].class, "select b.key.account, b.key.line, b.key.contract, b.debit, b.credit from LedgerBalance b",
                        " order by b.key.contract, b.key.line").getResultList();
    }

    Optional<Object[]> balance(BalanceKey key) {
        return em.createQuery("select b.debit, b.credit from LedgerBalance b where b.key = :key", Object[].class).setParameter("key", key)
                .getResultStream().findFirst();
    }

    Optional<String> projectOf(String contract) {
        return em.createQuery("select b.key.project from LedgerBalance b where b.key.contract = :contract", String.class)
                .setParameter("contract", contract).setMaxResults(1).getResultStream().findFirst();
    }

    List<LedgerHeader> ofContract(String contract) {
        return em.createQuery("select h from LedgerHeader h where h.contract = :contract order by h.bookedAt, h.id", LedgerHeader.class)
                .setParameter("contract", contract).getResultList();
    }

    Optional<LedgerHeader> header(long id) {
        return Optional.ofNullable(em.find(LedgerHeader.class, id));
    }

    List<LedgerHeader> headers(List<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select h from LedgerHeader h where h.id in :ids", LedgerHeader.class)
                .setParameter("ids", ids).getResultList();
    }

    /** The posting by which a contract was committed. */
    Optional<Long> commitment(String contract) {
        return em.createQuery("select min(h.id) from LedgerHeader h where h.contract = :contract and h.kind = :kind", Long.class)
                .setParameter("contract", contract).setParameter("kind", PostingKind.CONTRACTED).getResultStream()
                .filter(id -> id != null).findFirst();
    }

    /** Months that are not open, from one on. */
    List<String> notOpen(String from) {
        return em.createQuery("select p.month from LedgerPeriod p where p.month >= :from and p.status in :closed", String.class)
                .setParameter("from", from).setParameter("closed", PeriodStatus.NOT_POSTED_TO).getResultList();
    }

    List<LedgerEntry> entriesOf(long header) {
        return em.createQuery("select e from LedgerEntry e join fetch e.header where e.header.id = :header order by e.id", LedgerEntry.class)
                .setParameter("header", header).getResultList();
    }

    /** Entries that the filter finds, in the order of their keys, from after one on. */
    List<LedgerEntry> entries(LedgerFilter filter, Long after, int count) {
        return asked(filter).and("e.month >= :from", "from", filter.firstMonth()).and("e.month <= :to", "to", filter.lastMonth())
                .and("e.id > :after", "after", after)
                .ask(em, LedgerEntry.class, "select e from LedgerEntry e join fetch e.header", " order by e.id").setMaxResults(count).getResultList();
    }

    /** By account: the sums of debits and credits before a month. */
    List<Object[]> before(LedgerFilter filter, String month) {
        return asked(filter).and("e.month < :month", "month", month)
                .ask(em, Object[].class, "select e.account" + SUMS, " group by e.account").getResultList();
    }

    /** By account: the sums of debits and credits from a month to a month. */
    List<Object[]> within(LedgerFilter filter, String from, String to) {
        return asked(filter).and("e.month >= :from", "from", from).and("e.month <= :to", "to", to)
                .ask(em, Object[].class, "select e.account" + SUMS, " group by e.account").getResultList();
    }

    private static Conditions asked(LedgerFilter filter) {
        return new Conditions().and("e.account = :account", "account", filter.account()).and("e.project = :project", "project", filter.project())
                .and("e.contract = :contract", "contract", filter.contract()).and("e.source = :source", "source", filter.source())
                .and("e.function = :function", "function", filter.function()).and("e.economic = :economic", "economic", filter.economic())
                .and("e.header.cause = :cause", "cause", filter.cause());
    }

    /** Entries of contracts on lines, with their postings: line, contract, account, debit, credit, kind, cause, milestone, moment, author. */
    List<Object[]> contractsOnLines(Collection<String> projects) {
        return em.createQuery("select e.line, e.contract, e.account, e.debit, e.credit, h.kind, h.cause, h.milestone, h.bookedAt, h.bookedBy from LedgerEntry e"
                        + " join e.header h where e.project in :projects and e.line is not null and e.contract is not null order by e.project, h.bookedAt, h.id, e.id", Object[].class)
                .setParameter("projects", projects).getResultList();
    }

    BigDecimal[] totals() {
        Object[] sums = em.createQuery("select coalesce(sum(e.debit), 0), coalesce(sum(e.credit), 0) from LedgerEntry e", Object[].class).getSingleResult();
        return new BigDecimal[] {new BigDecimal(sums[0].toString()), new BigDecimal(sums[1].toString())};
    }

    long countHeaders() {
        return em.createQuery("select count(h) from LedgerHeader h", Long.class).getSingleResult();
    }

    long countEntries() {
        return em.createQuery("select count(e) from LedgerEntry e", Long.class).getSingleResult();
    }
}
