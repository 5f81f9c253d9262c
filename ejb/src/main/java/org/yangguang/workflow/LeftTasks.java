package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yangguang.identity.PostLeft;
import org.yangguang.identity.Role;

/**
 * What was handed by name (转办) to somebody whose account is closed would wait for ever: it goes back to the post it came
 * from, in the same transaction, and the post is told. An expert's tasks are the expert's by law and stay for the redraw.
 */
@ApplicationScoped
class LeftTasks {

    @Inject
    private WorklistRepository repository;

    @Inject
    private Event<TaskTransferred> told;

    void left(@Observes PostLeft event) {
        repository.openInName(event.userName()).stream().map(WorklistItem::taskId).forEach(task -> repository.locked(task)
                .filter(i -> i.isOpen() && event.userName().equals(i.holder()) && !Role.EXPERT.word().equals(i.role())).ifPresent(i -> {
                    i.giveBack();
                    told.fire(new TaskTransferred(i.view(null), event.userName(), i.group()));
                }));
    }
}
