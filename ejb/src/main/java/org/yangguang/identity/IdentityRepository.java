package org.yangguang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Organisations, people, delegations and tokens. */
@ApplicationScoped
class IdentityRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<Organisation> organisation(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Organisation.class, code));
    }

    List<Organisation> organisations() {
        return em.createQuery("select o from Organisation o order by o.code", Organisation.class).getResultList();
    }

    Optional<Person> person(String userName) {
        return userName == null ? Optional.empty() : Optional.ofNullable(em.find(Person.class, userName));
    }

    /** Waits for whoever holds the row, and reads it as it is then: a query, because find would read first and lock after. */
    Optional<Person> lockedPerson(String userName) {
        return em.createQuery("select p from Person p where p.userName = :user", Person.class).setParameter("user", userName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    List<Person> people() {
        return em.createQuery("select distinct p from Person p left join fetch p.grants order by p.userName", Person.class).getResultList();
    }

    List<Person> peopleWith(Role role, String organisation) {
        return em.createQuery("select distinct p from Person p join p.grants g left join fetch p.grants"
                        + " where g.role = :role and p.organisation = :organisation and p.active = true order by p.userName", Person.class)
                .setParameter("role", role.word()).setParameter("organisation", organisation).getResultList();
    }

    boolean hasPeople() {
        return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0;
    }

    boolean hasActivePeople(String organisation) {
        return em.createQuery("select count(p) from Person p where p.organisation = :organisation and p.active = true", Long.class)
                .setParameter("organisation", organisation).getSingleResult() > 0;
    }

    Optional<Delegation> delegation(String number) {
        return Optional.ofNullable(em.find(Delegation.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Delegation> delegations() {
        return em.createQuery("select d from Delegation d order by d.fromDay desc, d.number desc", Delegation.class).getResultList();
    }

    List<Delegation> delegationsTouching(String userName) {
        return em.createQuery("select d from Delegation d where d.principal = :user or d.delegate = :user"
                + " order by d.fromDay desc, d.number desc", Delegation.class).setParameter("user", userName).getResultList();
    }

    List<Delegation> delegationsOf(String principal) {
        return em.createQuery("select d from Delegation d where d.principal = :user and d.revokedAt is null", Delegation.class)
                .setParameter("user", principal).getResultList();
    }

    List<Delegation> delegationsTo(String delegate, LocalDate day) {
        return em.createQuery("select d from Delegation d where d.delegate = :user and d.revokedAt is null"
                        + " and d.fromDay <= :day and d.toDay >= :day order by d.number", Delegation.class)
                .setParameter("user", delegate).setParameter("day", day).getResultList();
    }

    Optional<AccessToken> tokenOfHash(String hash) {
        return em.createQuery("select t from AccessToken t where t.hash = :hash", AccessToken.class).setParameter("hash", hash)
                .getResultList().stream().findFirst();
    }

    Optional<AccessToken> token(String number) {
        return Optional.ofNullable(em.find(AccessToken.class, number));
    }

    List<AccessToken> tokensOf(String userName) {
        return em.createQuery("select t from AccessToken t where t.userName = :user order by t.createdAt desc, t.number desc", AccessToken.class)
                .setParameter("user", userName).getResultList();
    }

    List<AccessToken> validTokens(LocalDateTime now) {
        return em.createQuery("select t from AccessToken t where t.revokedAt is null and t.expiresAt > :now"
                + " order by t.userName, t.createdAt desc", AccessToken.class).setParameter("now", now).getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }
}
