package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.project.ProjectService;

/**
 * The letter (推荐文) of a ranking: added by its unit until it is forwarded, read by the unit and the ministry. The papers of an
 * application: read by the experts who score it.
 */
@ApplicationScoped
class SelectionPapers implements DocumentAccess {

    @Inject
    private SelectionRepository repository;
    @Inject
    private ProjectService projects;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        Actor actor = current.get();
        if (owner != null && owner.startsWith("NG-") && actor.has(Role.EXPERT)) {
            String application = projects.project(owner).applicationNumber();
            return application != null && repository.isScoredBy(application, actor.userName());
        }
        return owner != null && owner.startsWith("TJ-")
                && repository.ranking(owner).filter(r -> actor.ofMinistry() || isOfUnit(actor, r)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return owner != null && owner.startsWith("TJ-")
                && repository.ranking(owner).filter(r -> !r.isForwarded() && isOfUnit(current.get(), r)).isPresent();
    }

    private static boolean isOfUnit(Actor actor, UnitRanking ranking) {
        return actor.has(Role.RECOMMENDING_UNIT) && actor.organisations().contains(ranking.unit());
    }
}
