package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;
import org.yangguang.identity.Role;
import org.yangguang.shared.Worded;

/**
 * Tasks, co-signatures and followed projects of whoever leaves. A task of the post itself stays with the post; what the
 * person was handed by name or has taken up goes to the successor by name. An expert's tasks are personal by law and go to
 * nobody: their experts are drawn anew.
 */
@ApplicationScoped
class WorkHoldings implements Holdings {

    @Inject
    private WorklistRepository repository;

    @Override
    public Set<HoldingKind> kinds() {
        return Set.of(HoldingKind.TASK, HoldingKind.COSIGN, HoldingKind.PROJECT);
    }

    @Override
    public List<Holding> of(String userName) {
        Stream<Holding> tasks = repository.openInName(userName).stream().filter(i -> !i.role().equals(Role.EXPERT.word()))
                .map(i -> new Holding(HoldingKind.TASK, i.taskId(), CaseWork.number(i), i.title(), i.stage() + "." + i.key(), Worded.of(Role.class, i.role()).orElseThrow(), i.dueAt()));
        Stream<Holding> cosigns = repository.cosignsAskedOf(Set.of(userName)).stream().map(c -> {
            WorklistItem item = repository.item(c.taskId()).orElseThrow();
            return new Holding(HoldingKind.COSIGN, String.valueOf(c.id()), CaseWork.number(item), item.title(), item.stage() + "." + item.key(), null, null);
        });
        Stream<Holding> cases = repository.followedBy(userName).stream()
                .map(c -> new Holding(HoldingKind.PROJECT, c.applicationNumber(), c.view().number(), c.title(), null, null, null));
        return Stream.of(tasks, cosigns, cases).flatMap(s -> s).toList();
    }

    @Override
    public boolean isOwnWork(Holding holding, String successor) {
        return switch (holding.kind()) {
            case TASK -> repository.item(holding.reference()).map(i -> didWhatIsChecked(i, successor) || repository.cosignsOf(i.taskId()).stream()
                    .anyMatch(c -> c.isOpen() && c.askedOf().equals(successor))).orElse(false);
            case COSIGN -> cosign(holding).map(c -> c.askedBy().equals(successor) || repository.item(c.taskId())
                    .map(i -> i.holder().equals(successor) || successor.equals(i.openedBy())).orElse(false)
                    || repository.cosignsOf(c.taskId()).stream().anyMatch(o -> o.isOpen() && o.askedOf().equals(successor))).orElse(false);
            default -> false;
        };
    }

    private boolean didWhatIsChecked(WorklistItem item, String successor) {
        return repository.doneOn(item.subject(), SeparateDuties.against(item.key())).stream()
                .anyMatch(done -> successor.equals(done.completedBy()) || successor.equals(done.onBehalfOf()));
    }

    private Optional<Cosign> cosign(Holding holding) {
        return repository.cosign(Long.parseLong(holding.reference()));
    }

    @Override
    public boolean handOn(Holding holding, String from, String to) {
        return switch (holding.kind()) {
            case TASK -> repository.locked(holding.reference()).filter(i -> i.isOpen() && i.isInNameOf(from)).map(i -> {
                i.transfer(to);
                return true;
            }).orElse(false);
            case COSIGN -> cosign(holding).filter(c -> c.isOpen() && c.askedOf().equals(from)).map(c -> {
                c.handOn(to);
                return true;
            }).orElse(false);
            default -> repository.caseOf(holding.reference()).filter(c -> c.startedBy().equals(from)).map(c -> {
                c.follow(to);
                return true;
            }).orElse(false);
        };
    }
}
