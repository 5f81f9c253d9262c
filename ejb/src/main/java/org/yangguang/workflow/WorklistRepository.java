package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yangguang.identity.Role;
import org.yangguang.shared.Conditions;

/** Tasks, cases and co-signatures as stored; the inbox asks for them by groups and person, a page at a time. */
@ApplicationScoped
class WorklistRepository {

    private static final int PORTION = 500;
    private static final int FEW_UNITS = 40;

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    Optional<WorklistItem> item(String taskId) {
        return Optional.ofNullable(em.find(WorklistItem.class, taskId));
    }

    /** Waits for whoever is completing the task at this moment, and then sees what that person did. */
    Optional<WorklistItem> locked(String taskId) {
        WorklistItem item = em.find(WorklistItem.class, taskId);
        if (item != null) {
            em.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(item);
    }

    Optional<CaseRow> caseOf(String applicationNumber) {
        return Optional.ofNullable(em.find(CaseRow.class, applicationNumber));
    }

    Optional<CaseRow> caseOfProject(String projectNumber) {
        return em.createQuery("select c from CaseRow c where c.projectNumber = :number", CaseRow.class)
                .setParameter("number", projectNumber).getResultStream().findFirst();
    }

    Optional<KeyRow> key(String number) {
        return Optional.ofNullable(em.find(KeyRow.class, number));
    }

    List<ProcessRow> processes(String application) {
        return em.createQuery("select p from ProcessRow p where p.applicationNumber = :application order by p.enteredAt, p.instance", ProcessRow.class)
                .setParameter("application", application).getResultList();
    }

    List<WorklistItem> openOf(String application) {
        return em.createQuery("select i from WorklistItem i where i.applicationNumber = :application and i.state = :open order by i.dueAt, i.taskId", WorklistItem.class)
                .setParameter("application", application).setParameter("open", WorklistItem.State.OPEN).getResultList();
    }

    List<WorklistItem> openAt(String subject) {
        return em.createQuery("select i from WorklistItem i where i.subject = :subject and i.state = :open order by i.taskId", WorklistItem.class)
                .setParameter("subject", subject).setParameter("open", WorklistItem.State.OPEN).getResultList();
    }

    /** Open tasks that were handed to the person by name, or that the person has taken up. */
    List<WorklistItem> openInName(String userName) {
        List<String> byName = Arrays.stream(Role.values()).map(role -> role.word() + "@" + userName).toList();
        return em.createQuery("select i from WorklistItem i where i.state = :open and (i.group in :byName or i.openedBy = :user) order by i.taskId", WorklistItem.class)
                .setParameter("open", WorklistItem.State.OPEN).setParameter("byName", byName).setParameter("user", userName).getResultList();
    }

    /** Running cases that the person began or has taken over. */
    List<CaseRow> followedBy(String userName) {
        return em.createQuery("select c from CaseRow c where c.startedBy = :user and c.endedAt is null order by c.applicationNumber", CaseRow.class)
                .setParameter("user", userName).getResultList();
    }

    /** Open tasks whose time was over before this moment, the longest first. */
    List<WorklistItem> overdue(LocalDateTime at) {
        return em.createQuery("select i from WorklistItem i where i.state = :open and i.dueAt < :at order by i.dueAt, i.taskId", WorklistItem.class)
                .setParameter("open", WorklistItem.State.OPEN).setParameter("at", at).getResultList();
    }

    /** Who has done any of these tasks on this record, as themselves or for someone. */
    List<WorklistItem> doneOn(String subject, Set<String> keys) {
        return keys.isEmpty() ? List.of()
                : em.createQuery("select i from WorklistItem i where i.subject = :subject and i.key in :keys and i.state = :done and i.outcome <> :withdrawn", WorklistItem.class)
                .setParameter("subject", subject).setParameter("keys", keys).setParameter("done", WorklistItem.State.DONE)
                .setParameter("withdrawn", Outcome.WITHDRAWN).getResultList();
    }

    /** What has happened to a record: finished tasks and open ones, oldest first. */
    List<WorklistItem> stepsOf(String subject) {
        return em.createQuery("select i from WorklistItem i where i.subject = :subject and i.state <> :cancelled order by i.createdAt, i.taskId", WorklistItem.class)
                .setParameter("subject", subject).setParameter("cancelled", WorklistItem.State.CANCELLED).getResultList();
    }

    List<WorklistItem> stepsOfCase(String application) {
        return em.createQuery("select i from WorklistItem i where i.applicationNumber = :application and i.state <> :cancelled order by i.createdAt, i.taskId", WorklistItem.class)
                .setParameter("application", application).setParameter("cancelled", WorklistItem.State.CANCELLED).getResultList();
    }

    /** Completed tasks of a case by stage. */
    Map<String, Long> doneByStage(String application) {
        Map<String, Long> counts = new TreeMap<>();
        em.createQuery("select i.stage, count(i) from WorklistItem i where i.applicationNumber = :application and i.state = :done group by i.stage", Object[].class)
                .setParameter("application", application).setParameter("done", WorklistItem.State.DONE)
                .getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Whether any of these parties has or had a task on the case. */
    boolean tookPart(String application, Collection<String> parties) {
        return !em.createQuery("select i.taskId from WorklistItem i where i.applicationNumber = :application and i.party in :parties", String.class)
                .setParameter("application", application).setParameter("parties", parties).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether any of these parties has or had a task on the record itself. */
    boolean tookPartIn(String subject, Collection<String> parties) {
        return !em.createQuery("select i.taskId from WorklistItem i where i.subject = :subject and i.party in :parties", String.class)
                .setParameter("subject", subject).setParameter("parties", parties).setMaxResults(1).getResultList().isEmpty();
    }

    boolean holdsOpen(String subject, Set<String> groups) {
        return !em.createQuery("select i.taskId from WorklistItem i where i.subject = :subject and i.state = :open and i.group in :groups", String.class)
                .setParameter("subject", subject).setParameter("open", WorklistItem.State.OPEN).setParameter("groups", groups)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** The cases of these applications by number; asked for together, because a list shows one on each line. */
    Map<String, CaseRow> casesOf(Collection<String> applications) {
        Map<String, CaseRow> cases = new HashMap<>();
        for (List<String> some : portions(applications)) {
            em.createQuery("select c from CaseRow c where c.applicationNumber in :numbers", CaseRow.class).setParameter("numbers", some)
                    .getResultList().forEach(c -> cases.put(c.applicationNumber(), c));
        }
        return cases;
    }

    /** Which of these tasks wait for somebody's co-signature. */
    Set<String> cosigning(Collection<String> tasks) {
        Set<String> found = new HashSet<>();
        for (List<String> some : portions(tasks)) {
            found.addAll(em.createQuery("select c.taskId from Cosign c where c.taskId in :tasks and c.answeredAt is null and c.closedAt is null", String.class)
                    .setParameter("tasks", some).getResultList());
        }
        return found;
    }

    /** Oracle takes a thousand values in one list. */
    private static List<List<String>> portions(Collection<String> values) {
        List<String> distinct = values.stream().distinct().toList();
        return IntStream.range(0, (distinct.size() + PORTION - 1) / PORTION)
                .mapToObj(i -> distinct.subList(i * PORTION, Math.min(distinct.size(), (i + 1) * PORTION))).toList();
    }

    /**
     * One page of a tab, by keyset, from each of its parts: for one part an index gives the first rows in their order, for
     * several together a database gives all of them to be sorted.
     */
    List<WorklistItem> page(InboxTab tab, InboxFilter filter, Set<String> groups, String user, LocalDateTime now, int limit) {
        Comparator<WorklistItem> order = isNewestFirst(tab)
                ? Comparator.comparing(WorklistItem::completedAt).thenComparing(WorklistItem::taskId).reversed()
                : Comparator.comparing(WorklistItem::dueOrder).thenComparing(WorklistItem::taskId);
        return asked(tab, filter, groups, user, now).stream().flatMap(part -> slice(part, tab, filter, limit).stream())
                .distinct().sorted(order).limit(limit).toList();
    }

    private static boolean isNewestFirst(InboxTab tab) {
        return tab == InboxTab.DONE || tab == InboxTab.CLOSED;
    }

    private List<WorklistItem> slice(Conditions part, InboxTab tab, InboxFilter filter, int limit) {
        boolean newestFirst = isNewestFirst(tab);
        if (filter.after() != null) {
            Cursor cursor = Cursor.of(filter.after());
            part.and(newestFirst ? "(i.completedAt < :at or i.completedAt = :at and i.taskId < :id)"
                    : "(i.dueAt > :at or i.dueAt = :at and i.taskId > :id)", "at", cursor.at()).with("id", cursor.taskId());
        }
        return part.ask(em, WorklistItem.class, "select i from WorklistItem i",
                newestFirst ? " order by i.completedAt desc, i.taskId desc" : " order by i.dueAt, i.taskId").setMaxResults(limit).getResultList();
    }

    /** How many there are, counted no further than {@code most}: exact counts of big groups cost more than the page. */
    int count(InboxTab tab, InboxFilter filter, Set<String> groups, String user, LocalDateTime now, int most) {
        Set<String> found = new HashSet<>();
        for (Conditions part : asked(tab, filter, groups, user, now)) {
            found.addAll(part.ask(em, String.class, "select i.taskId from WorklistItem i", "").setMaxResults(most).getResultList());
        }
        return Math.min(found.size(), most);
    }

    /** Whose projects the tasks of a tab are about. */
    List<String> units(InboxTab tab, Set<String> groups, String user, LocalDateTime now) {
        return asked(tab, InboxFilter.ALL, groups, user, now).stream().flatMap(part -> unitsOf(part).stream()).distinct().toList();
    }

    /**
     * Tens of thousands of tasks may be of a handful of units: an index gives the next unit at once, where going through
     * the tasks took longer than the rest of the page. Only when there are many units are the others read together.
     */
    private List<String> unitsOf(Conditions part) {
        List<String> found = new ArrayList<>();
        part.and("i.applicant > :last");
        String last = " ";
        while (last != null && found.size() < FEW_UNITS) {
            last = part.with("last", last).ask(em, String.class, "select min(i.applicant) from WorklistItem i", "").getSingleResult();
            if (last != null) {
                found.add(last);
            }
        }
        if (last != null) {
            found.addAll(part.ask(em, String.class, "select distinct i.applicant from WorklistItem i", "").getResultList());
        }
        return found;
    }

    /** The tab in parts that an index each can answer: a task may be in more than one of them. */
    private static List<Conditions> asked(InboxTab tab, InboxFilter filter, Set<String> groups, String user, LocalDateTime now) {
        List<Conditions> parts = switch (tab) {
            case OPEN -> groups.stream().map(group -> inState(WorklistItem.State.OPEN).and("i.group = :group", "group", group)).toList();
            case SENT -> List.of(inState(WorklistItem.State.OPEN).and("i.sentBy = :user", "user", user),
                    inState(WorklistItem.State.OPEN).and("i.applicationNumber in (select c.applicationNumber from CaseRow c where c.startedBy = :user)", "user", user));
            case DONE -> List.of(doneFor(user));
            case CLOSED -> List.of(doneFor(user)
                    .and("exists (select c.applicationNumber from CaseRow c where c.applicationNumber = i.applicationNumber and c.endedAt is not null)"));
        };
        parts.forEach(part -> narrow(part, filter, now));
        return parts;
    }

    private static Conditions inState(WorklistItem.State state) {
        return new Conditions().and("i.state = :state", "state", state);
    }

    private static Conditions doneFor(String user) {
        return inState(WorklistItem.State.DONE).and("(i.completedBy = :user or i.onBehalfOf = :user)", "user", user);
    }

    private static void narrow(Conditions conditions, InboxFilter filter, LocalDateTime now) {
        conditions.and("i.stage = :stage", "stage", filter.stage());
        conditions.and("i.applicant = :unit", "unit", filter.unit());
        if (filter.due() != null) {
            LocalDateTime tomorrow = now.toLocalDate().plusDays(1).atStartOfDay();
            conditions.and("i.dueAt >= :dueFrom", "dueFrom", filter.due() == InboxFilter.Due.OVERDUE ? LocalDateTime.of(1970, 1, 1, 0, 0) : now)
                    .and("i.dueAt < :dueTo", "dueTo", switch (filter.due()) {
                        case OVERDUE -> now;
                        case TODAY -> tomorrow;
                        case SOON -> filter.soonUntil();
                    });
        }
        if (filter.returned()) {
            conditions.and("i.returned = true");
        }
        conditions.contains(filter.keyword(), "i.title", "i.subject", "i.projectNumber", "i.applicationNumber");
    }

    List<Cosign> cosignsOf(String taskId) {
        return em.createQuery("select c from Cosign c where c.taskId = :task order by c.id", Cosign.class)
                .setParameter("task", taskId).getResultList();
    }

    List<Cosign> cosignsOfSubject(String subject) {
        return em.createQuery("select c from Cosign c where c.answeredAt is not null and c.taskId in (select i.taskId from WorklistItem i where i.subject = :subject) order by c.id", Cosign.class)
                .setParameter("subject", subject).getResultList();
    }

    List<Cosign> cosignsAskedOf(Collection<String> users) {
        return em.createQuery("select c from Cosign c where c.askedOf in :users and c.answeredAt is null and c.closedAt is null order by c.id", Cosign.class)
                .setParameter("users", users).getResultList();
    }

    boolean cosigned(String subject, String user) {
        return !em.createQuery("select c.id from Cosign c where c.askedOf = :user and c.taskId in (select i.taskId from WorklistItem i where i.subject = :subject)", Long.class)
                .setParameter("user", user).setParameter("subject", subject).setMaxResults(1).getResultList().isEmpty();
    }

    Optional<Cosign> cosign(long id) {
        return Optional.ofNullable(em.find(Cosign.class, id));
    }

    List<Phrase> phrases(String user) {
        return em.createQuery("select p from Phrase p where p.userName = :user order by p.id", Phrase.class).setParameter("user", user).getResultList();
    }
}
