package org.yangguang.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** Door of 立项: the tasks on a proposal, and the facts of a project for every later stage. */
@Stateless
@Audited
public class ProjectService {

    @Inject
    private ProjectRepository repository;

    /**
     * The facts of a project, by its project, application or draft number. Called by later stages inside their own guarded
     * doors, which have checked the actor's right; pages and API ask {@code viewProject}.
     *
     * @throws NotFound no such project
     */
    @PermitAll
    public ProjectView project(String number) {
        return repository.proposal(number).map(p -> p.view(names(p)))
                .orElseThrow(() -> new NotFound("project", number));
    }

    private ProposalNames names(Proposal proposal) {
        Proposal.Facts facts = proposal.facts();
        return new ProposalNames(repository.programme(facts.programmeCode()).map(Programme::name).orElse(facts.programmeCode()),
                repository.region(facts.region()).map(Region::name).orElse(facts.region()), facts.applicant(), facts.recommender());
    }
}
