package org.yangguang.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RowLock;

/** Guarantees as stored. */
@ApplicationScoped
class GuaranteeRepository {

    static final String ONE_NUMBER = "uq_guarantee_number";
    static final String OPEN = "g.returnedOn is null and g.claimed < g.amount";

    @PersistenceContext
    private EntityManager em;

    void add(Guarantee guarantee) {
        em.persist(guarantee);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Guarantee guarantee(String number) {
        return find(number).orElseThrow(() -> new NotFound("guarantee", number));
    }

    Optional<Guarantee> find(String number) {
        return em.createQuery("select g from Guarantee g where g.number = :number", Guarantee.class).setParameter("number", number).getResultStream().findFirst();
    }

    /** Held until the transaction ends: of two who act at once the later finds it as the earlier left it. */
    Guarantee locked(String number) {
        return RowLock.taken(em, Guarantee.class, guarantee(number));
    }

    List<Guarantee> ofContract(String contract) {
        return em.createQuery("select g from Guarantee g where g.contract = :contract order by g.id", Guarantee.class)
                .setParameter("contract", contract).getResultList();
    }

    /** Those with this number on their paper, of whatever contract. */
    List<Guarantee> withReference(String reference) {
        return em.createQuery("select g from Guarantee g where g.reference = :reference order by g.id", Guarantee.class)
                .setParameter("reference", reference).getResultList();
    }

    /** Numbers of those of which their holder has something to be told: they end by this day and nobody was told of it, or they have ended. */
    List<String> toTellOf(LocalDate today, LocalDate warnUntil) {
        return em.createQuery("select g.number from Guarantee g where " + OPEN + " and g.validUntil <= :until and (g.warnedOf is null or g.warnedOf <> g.validUntil"
                        + " or g.validUntil < :today and (g.endedToldOf is null or g.endedToldOf <> g.validUntil)) order by g.number", String.class)
                .setParameter("until", warnUntil).setParameter("today", today).getResultList();
    }

    /** One page of the register, what ends first before what ends later or never. */
    List<Guarantee> register(GuaranteeFilter filter, String narrowedTo, LocalDate today, LocalDate warnUntil, int first, int count) {
        return asked(filter, narrowedTo, today, warnUntil)
                .ask(em, Guarantee.class, "select g from Guarantee g", " order by g.validUntil nulls last, g.number").setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(GuaranteeFilter filter, String narrowedTo, LocalDate today, LocalDate warnUntil) {
        return asked(filter, narrowedTo, today, warnUntil).ask(em, Long.class, "select count(g) from Guarantee g", "").getSingleResult();
    }

    private static Conditions asked(GuaranteeFilter filter, String narrowedTo, LocalDate today, LocalDate warnUntil) {
        Conditions asked = new Conditions().and("(g.supplier = :organisation or g.applicant = :organisation)", "organisation", narrowedTo)
                .and("(g.project = :project or g.contract = :project)", "project", filter.project())
                .and("g.purpose = :purpose", "purpose", filter.purpose())
                .contains(filter.text(), "g.title", "g.number", "g.supplierName", "g.issuer", "g.reference");
        if (filter.state() == null) {
            return asked;
        }
        return switch (filter.state()) {
            case RETURNED -> asked.and("g.returnedOn is not null");
            case CLAIMED -> asked.and("g.returnedOn is null and g.claimed = g.amount");
            case CLAIM_PROPOSED -> asked.and("g.proposed is not null");
            case EXPIRED -> quiet(asked).and("g.validUntil < :today", "today", today);
            case EXPIRING -> quiet(asked).and("g.validUntil >= :today", "today", today).and("g.validUntil <= :until", "until", warnUntil);
            case HELD -> quiet(asked).and("(g.validUntil is null or g.validUntil > :until)", "until", warnUntil);
        };
    }

    private static Conditions quiet(Conditions asked) {
        return asked.and(OPEN).and("g.proposed is null");
    }
}
