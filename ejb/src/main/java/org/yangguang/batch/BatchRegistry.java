package org.yangguang.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The kinds of task that the stages let be decided together. */
@ApplicationScoped
class BatchRegistry {

    @Inject
    @Any
    private Instance<BatchDoors> stages;

    List<BatchDoor> doors() {
        return stages.stream().flatMap(stage -> stage.doors().stream()).toList();
    }

    Optional<BatchDoor> door(String task) {
        return doors().stream().filter(door -> door.task().equals(task)).findFirst();
    }

    BatchKind kind(String task) {
        return door(task).map(door -> new BatchKind(task, door.outcomes(), null)).orElseGet(() -> new BatchKind(task, List.of(), OwnInput.of(task)));
    }
}
