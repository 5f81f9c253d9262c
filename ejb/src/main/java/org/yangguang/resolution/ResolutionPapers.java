package org.yangguang.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;

/** The scans: the ministry's own people read them; who answers for the record adds them until a second person has looked. */
@ApplicationScoped
class ResolutionPapers implements DocumentAccess {

    @Inject
    private ResolutionRepository repository;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return find(owner).isPresent() && current.find().map(Actor::ofMinistry).orElse(true);
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return ResolutionService.SCAN.equals(kind) && find(owner).filter(Resolution::isRecorded)
                .filter(r -> current.find().map(Actor::userName).filter(r.heldBy()::equals).isPresent()).isPresent();
    }

    private Optional<Resolution> find(String owner) {
        return owner.startsWith(ResolutionService.SERIES + "-") ? repository.find(owner) : Optional.empty();
    }
}
