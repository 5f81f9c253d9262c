package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yangguang.shared.Conditions;
import org.yangguang.shared.RowLock;

/** Proposals, programmes, calls and regions as stored. */
@ApplicationScoped
class ProjectRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /**
     * By any of its three numbers, whose beginnings tell which it is: asked for all three at once, a database may find no
     * index to go by and read every proposal there is.
     */
    Optional<Proposal> proposal(String number) {
        if (number == null) {
            return Optional.empty();
        }
        String column = number.startsWith("SB-") ? "applicationNumber" : number.startsWith("XM-") ? "projectNumber" : "draftNumber";
        return em.createQuery("select p from Proposal p where p." + column + " = :n", Proposal.class).setParameter("n", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends: two hands on one record wait for each other. */
    Optional<Proposal> locked(String number) {
        return proposal(number).map(found -> RowLock.taken(em, Proposal.class, found));
    }

    Optional<Programme> programme(String code) {
        return em.createQuery("select p from Programme p where p.code = :code", Programme.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    List<Programme> programmes() {
        return em.createQuery("select p from Programme p order by p.code", Programme.class).getResultList();
    }

    Optional<Call> call(String number) {
        return em.createQuery("select c from Call c where c.callNumber = :n", Call.class).setParameter("n", number)
                .getResultStream().findFirst();
    }

    List<Call> calls() {
        return em.createQuery("select c from Call c order by c.closesOn desc, c.callNumber", Call.class).getResultList();
    }

    /** Whether anything has been handed in under the call. */
    boolean isAppliedUnder(String call) {
        return !em.createQuery("select p.id from Proposal p where p.callNumber = :call and p.applicationNumber is not null", Long.class)
                .setParameter("call", call).setMaxResults(1).getResultList().isEmpty();
    }

    /** Applications of a call that stand at this state with the unit that recommends them, in the order of their numbers. */
    List<Proposal> atRecommender(String call, String recommender, ProjectStatus status) {
        return em.createQuery("select p from Proposal p where p.callNumber = :call and p.recommender = :recommender and p.status = :status"
                        + " order by p.applicationNumber", Proposal.class)
                .setParameter("call", call).setParameter("recommender", recommender).setParameter("status", status).getResultList();
    }

    Optional<Region> region(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Region.class, code));
    }

    List<Region> regions() {
        return em.createQuery("select r from Region r order by r.code", Region.class).getResultList();
    }

    Map<String, String> programmeNames() {
        Map<String, String> names = new TreeMap<>();
        programmes().forEach(p -> names.put(p.code(), p.name()));
        return names;
    }

    /** What has been handed in since then, apart from this one: of each the few columns by which look-alikes are found, not the whole record. */
    List<HandedIn> handedIn(String exceptDraft, LocalDateTime since) {
        return em.createQuery("select p.projectNumber, p.applicationNumber, p.content.title, p.applicant, p.content.region, p.status, p.content.requestedAmount"
                        + " from Proposal p where p.submittedAt >= :since and p.applicationNumber is not null and p.draftNumber <> :draft and p.status not in :gone",
                Object[].class)
                .setParameter("since", since).setParameter("draft", exceptDraft)
                .setParameter("gone", List.of(ProjectStatus.WITHDRAWN, ProjectStatus.CANCELLED))
                .getResultStream().map(HandedIn::of).toList();
    }

    /** Titles that an applicant has handed in under a call, apart from this draft. */
    List<String> titles(String applicant, String call, String exceptDraft) {
        return em.createQuery("select p.content.title from Proposal p where p.applicant = :applicant and p.callNumber = :call"
                        + " and p.applicationNumber is not null and p.draftNumber <> :draft and p.status not in :gone", String.class)
                .setParameter("applicant", applicant).setParameter("call", call).setParameter("draft", exceptDraft)
                .setParameter("gone", List.of(ProjectStatus.WITHDRAWN, ProjectStatus.CANCELLED, ProjectStatus.REJECTED)).getResultList();
    }

    /** Application numbers of an applicant's approved projects of a programme. */
    List<String> ofBudgetItem(String programme, String applicant) {
        return em.createQuery("select p.applicationNumber from Proposal p where p.programmeCode = :programme and p.applicant = :applicant"
                        + " and p.projectNumber is not null order by p.applicationNumber", String.class)
                .setParameter("programme", programme).setParameter("applicant", applicant).getResultList();
    }

    /** A page of those that the reader may see, newest first. */
    List<Proposal> page(ProjectFilter filter, Readable readable, int first, int count) {
        return asked(filter, readable).ask(em, Proposal.class, "select p from Proposal p", " order by p.changedAt desc, p.id desc")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(ProjectFilter filter, Readable readable) {
        return asked(filter, readable).ask(em, Long.class, "select count(p) from Proposal p", "").getSingleResult();
    }

    /** Of those that the reader may see the ones handed in within a time, by number, from after this one on. */
    List<Proposal> submitted(Readable readable, LocalDateTime from, LocalDateTime before, String after, int count) {
        return submitted(readable, from, before).and("p.applicationNumber > :after", "after", after)
                .ask(em, Proposal.class, "select p from Proposal p", " order by p.applicationNumber").setMaxResults(count).getResultList();
    }

    long countSubmitted(Readable readable, LocalDateTime from, LocalDateTime before) {
        return submitted(readable, from, before).ask(em, Long.class, "select count(p) from Proposal p", "").getSingleResult();
    }

    private static Conditions submitted(Readable readable, LocalDateTime from, LocalDateTime before) {
        Conditions conditions = new Conditions().and(readable.condition()).and("p.applicationNumber is not null")
                .and("p.submittedAt >= :from", "from", from).and("p.submittedAt < :before", "before", before);
        readable.bind(conditions::with);
        return conditions;
    }

    /** The numbers of the approved projects that the reader may see. */
    List<String> approvedNumbers(Readable readable) {
        Conditions conditions = new Conditions().and(readable.condition()).and("p.projectNumber is not null");
        readable.bind(conditions::with);
        return conditions.ask(em, String.class, "select p.projectNumber from Proposal p", " order by p.projectNumber").getResultList();
    }

    private static Conditions asked(ProjectFilter filter, Readable readable) {
        Conditions conditions = new Conditions().and(readable.condition())
                .contains(filter.text(), "p.content.title", "p.applicationNumber", "p.projectNumber")
                .and("p.programmeCode = :programme", "programme", filter.programme())
                .and("p.status = :status", "status", filter.status())
                .and("p.content.mode = :mode", "mode", filter.mode())
                .and("p.content.region like :region", "region", filter.region() == null ? null : filter.region().replaceAll("(00)+$", "") + "%")
                .and("p.applicant = :applicant", "applicant", filter.applicant());
        if (filter.submittedOnly()) {
            conditions.and("p.applicationNumber is not null");
        }
        readable.bind(conditions::with);
        return conditions;
    }
}
