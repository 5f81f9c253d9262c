package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.NotFound;

/** Contracts, amendments and balances in the database. */
@ApplicationScoped
class ContractRepository {

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

    List<Contract> ofProject(String projectNumber) {
        return em.createQuery("select c from Contract c where c.parties.projectNumber = :number order by c.number",
                Contract.class).setParameter("number", projectNumber).getResultList();
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

    List<BalanceEntry> entries(String contract) {
        return em.createQuery("select e from BalanceEntry e where e.contract = :number order by e.bookedAt, e.id",
                BalanceEntry.class).setParameter("number", contract).getResultList();
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
        return query("select c, b", filter, supplier, Object[].class, " order by c.number desc")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(ContractFilter filter, String supplier) {
        return query("select count(c)", filter, supplier, Long.class, "").getSingleResult();
    }

    private <T> jakarta.persistence.TypedQuery<T> query(String select, ContractFilter filter, String supplier,
                                                        Class<T> type, String order) {
        StringBuilder jpql = new StringBuilder(select)
                .append(" from Contract c left join ContractBalance b on b.contract = c.number where 1 = 1");
        if (supplier != null) {
            jpql.append(" and c.parties.supplier = :supplier");
        }
        if (filter.project() != null) {
            jpql.append(" and (c.parties.projectNumber = :project or c.parties.applicationNumber = :project)");
        }
        if (filter.status() != null) {
            jpql.append(" and c.status = :status");
        }
        if (filter.text() != null) {
            jpql.append(" and (lower(c.title) like :text escape '!' or lower(c.number) like :text escape '!'"
                    + " or lower(c.parties.supplierName) like :text escape '!')");
        }
        jakarta.persistence.TypedQuery<T> query = em.createQuery(jpql.append(order).toString(), type);
        if (supplier != null) {
            query.setParameter("supplier", supplier);
        }
        if (filter.project() != null) {
            query.setParameter("project", filter.project());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.text() != null) {
            query.setParameter("text", "%" + filter.text().toLowerCase(java.util.Locale.ROOT)
                    .replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return query;
    }
}
