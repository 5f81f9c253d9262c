package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.NotFound;

/** Contracts, amendments and balances in the database. */
@ApplicationScoped
class ContractRepository {

    private static final String FROM = " from Contract c left join ContractBalance b on b.contract = c.number";

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /** Writes now, so that a constraint or a stale version answers inside the service's own method. */
    void flush() {
        em.flush();
    }

    Optional<Contract> find(String number) {
        return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Contract contract(String number) {
        return find(number).orElseThrow(() -> new NotFound("contract", number));
    }

    Contract contractOfMilestone(String milestone) {
        return em.createQuery("select c from Contract c join c.milestones m where m.number = :number", Contract.class)
                .setParameter("number", milestone).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("milestone", milestone));
    }

    List<Contract> ofApplication(String applicationNumber) {
        return em.createQuery("select c from Contract c where c.parties.applicationNumber = :number order by c.number",
                Contract.class).setParameter("number", applicationNumber).getResultList();
    }

    /** The balance, locked until the transaction ends: every movement goes through here. */
    ContractBalance locked(String contract) {
        ContractBalance balance = em.find(ContractBalance.class, contract);
        if (balance == null) {
            throw new NotFound("contractBalance", contract);
        }
        // read again under the lock: the row may have been read before in this transaction, without it
        em.refresh(balance, LockModeType.PESSIMISTIC_WRITE);
        return balance;
    }

    /** The milestone as it stands in the database; only to be called while its contract's balance is locked. */
    ContractMilestone current(ContractMilestone milestone) {
        em.refresh(milestone);
        return milestone;
    }

    Optional<ContractBalance> balance(String contract) {
        return Optional.ofNullable(em.find(ContractBalance.class, contract));
    }

    /** Every contract's balance as the database has it now. */
    List<ContractBalanceView> figures() {
        return em.createQuery("select new org.yangguang.contract.ContractBalanceView(b.contract, b.contracted, b.confirmed, b.settled, b.advancePaid,"
                + " b.recovered, b.advanceLimit) from ContractBalance b", ContractBalanceView.class).getResultList();
    }

    List<Amendment> amendments(String contract) {
        return em.createQuery("select a from Amendment a where a.contract = :number order by a.id", Amendment.class)
                .setParameter("number", contract).getResultList();
    }

    Amendment amendment(String number) {
        return em.createQuery("select a from Amendment a where a.number = :number", Amendment.class)
                .setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("amendment", number));
    }

    /** One page of the register, newest first; a supplier's own only when {@code supplier} is given. */
    List<Object[]> register(ContractFilter filter, String supplier, int first, int count) {
        return asked(filter, supplier).ask(em, Object[].class, "select c, b" + FROM, " order by c.number desc")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(ContractFilter filter, String supplier) {
        return asked(filter, supplier).ask(em, Long.class, "select count(c)" + FROM, "").getSingleResult();
    }

    /** Signed within a time, by number, from after this one on; a supplier's own only when {@code supplier} is given. */
    List<Object[]> signed(LocalDate from, LocalDate to, String supplier, String after, int count) {
        return signed(from, to, supplier).and("c.number > :after", "after", after)
                .ask(em, Object[].class, "select c, b" + FROM, " order by c.number").setMaxResults(count).getResultList();
    }

    long countSigned(LocalDate from, LocalDate to, String supplier) {
        return signed(from, to, supplier).ask(em, Long.class, "select count(c)" + FROM, "").getSingleResult();
    }

    private static Conditions signed(LocalDate from, LocalDate to, String supplier) {
        return new Conditions().and("c.parties.supplier = :supplier", "supplier", supplier)
                .and("c.signedOn >= :from", "from", from).and("c.signedOn <= :to", "to", to);
    }

    private static Conditions asked(ContractFilter filter, String supplier) {
        return new Conditions().and("c.parties.supplier = :supplier", "supplier", supplier)
                .and("(c.parties.projectNumber = :project or c.parties.applicationNumber = :project)", "project", filter.project())
                .and("c.status = :status", "status", filter.status())
                .contains(filter.text(), "c.title", "c.number", "c.parties.supplierName");
    }
}
