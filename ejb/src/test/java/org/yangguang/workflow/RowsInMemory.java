package org.yangguang.workflow;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Money;

/** The rows that the rules of this component look at, without a database. */
class RowsInMemory extends WorklistRepository {

    final Map<String, WorklistItem> items = new LinkedHashMap<>();
    final Map<String, CaseRow> cases = new LinkedHashMap<>();
    final Map<String, KeyRow> keys = new LinkedHashMap<>();
    final List<Cosign> cosigns = new ArrayList<>();
    final List<Phrase> phrases = new ArrayList<>();

    @Override
    void add(Object row) {
        if (row instanceof WorklistItem item) {
            items.put(item.taskId(), item);
        } else if (row instanceof CaseRow found) {
            cases.put(found.applicationNumber(), found);
        } else if (row instanceof Cosign cosign) {
            InMemory.set(cosign, "id", (long) cosigns.size() + 1);
            cosigns.add(cosign);
        } else if (row instanceof Phrase phrase) {
            phrases.add(phrase);
        } else if (row instanceof KeyRow key) {
            keys.put(InMemory.get(key, "number"), key);
        }
    }

    @Override
    void remove(Object row) {
        phrases.remove(row);
    }

    @Override
    Optional<WorklistItem> item(String taskId) {
        return Optional.ofNullable(items.get(taskId));
    }

    @Override
    Optional<WorklistItem> locked(String taskId) {
        return item(taskId);
    }

    @Override
    Optional<CaseRow> caseOf(String applicationNumber) {
        return Optional.ofNullable(cases.get(applicationNumber));
    }

    @Override
    Map<String, CaseRow> casesOf(Collection<String> applications) {
        Map<String, CaseRow> found = new LinkedHashMap<>(cases);
        found.keySet().retainAll(applications);
        return found;
    }

    @Override
    Set<String> cosigning(Collection<String> tasks) {
        return cosigns.stream().filter(c -> c.isOpen() && tasks.contains(c.taskId())).map(Cosign::taskId).collect(Collectors.toSet());
    }

    @Override
    List<WorklistItem> openInName(String userName) {
        return items.values().stream().filter(i -> i.isOpen() && i.isInNameOf(userName)).toList();
    }

    @Override
    List<Cosign> cosignsAskedOf(Collection<String> users) {
        return cosigns.stream().filter(c -> c.isOpen() && users.contains(c.askedOf())).toList();
    }

    @Override
    List<CaseRow> followedBy(String userName) {
        return cases.values().stream().filter(c -> c.startedBy().equals(userName) && !c.view().ended()).toList();
    }

    @Override
    Optional<CaseRow> caseOfProject(String projectNumber) {
        return cases.values().stream().filter(c -> projectNumber.equals(c.projectNumber())).findFirst();
    }

    @Override
    Optional<KeyRow> key(String number) {
        return Optional.ofNullable(keys.get(number));
    }

    @Override
    List<ProcessRow> processes(String application) {
        return List.of();
    }

    @Override
    List<WorklistItem> openOf(String application) {
        return items.values().stream().filter(i -> i.isOpen() && i.applicationNumber().equals(application)).toList();
    }

    @Override
    List<WorklistItem> doneOn(String subject, Set<String> taskKeys) {
        return items.values().stream().filter(i -> i.isDone() && i.subject().equals(subject) && taskKeys.contains(i.key())
                && !i.outcome().equals(Outcome.WITHDRAWN)).toList();
    }

    @Override
    boolean tookPart(String application, Collection<String> parties) {
        return items.values().stream().anyMatch(i -> i.applicationNumber().equals(application) && parties.contains(i.party()));
    }

    @Override
    List<Cosign> cosignsOf(String taskId) {
        return cosigns.stream().filter(c -> c.taskId().equals(taskId)).toList();
    }

    @Override
    Optional<Cosign> cosign(long id) {
        return cosigns.stream().filter(c -> c.id() == id).findFirst();
    }

    @Override
    List<Phrase> phrases(String user) {
        return List.copyOf(phrases);
    }

    /** A task that has come to a group. */
    WorklistItem arrives(String taskId, String key, String process, String subject, String group, Sending sending, LocalDateTime due) {
        WorklistItem item = new WorklistItem(new Worklist.Arrival(taskId, key, process, "instance-" + process, subject, "SB-2026-0001", group, due),
                cases.get("SB-2026-0001"), Money.of("860000.00"), sending, LocalDateTime.of(2026, 3, 2, 9, 0));
        add(item);
        return item;
    }
}
