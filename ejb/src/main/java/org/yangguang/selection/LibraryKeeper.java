package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.project.ProjectApproved;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.project.ProposalEnded;
import org.yangguang.project.ProposalShortlisted;
import org.yangguang.shared.Money;

/** Keeps the library as projects pass their examination, are approved or end: 入库 and 出库 in the transaction in which it happens. */
@ApplicationScoped
class LibraryKeeper {

    @Inject
    private SelectionRepository repository;
    @Inject
    private ProjectService projects;
    @Inject
    private Clock clock;

    void shortlisted(@Observes ProposalShortlisted event) {
        entry(event.applicationNumber(), event.proposed()).examined(event.proposed());
    }

    /** Approved by list or by itself: who was approved by itself enters with the approval. */
    void approved(@Observes ProjectApproved event) {
        entry(event.applicationNumber(), event.approvedAmount()).approved(event.projectNumber(), event.approvedAmount());
    }

    void ended(@Observes ProposalEnded event) {
        repository.entry(event.applicationNumber()).ifPresent(e -> e.left(event.reason()));
    }

    private LibraryEntry entry(String application, Money amount) {
        return repository.entry(application).orElseGet(() -> {
            ProjectView project = projects.project(application);
            LibraryEntry made = new LibraryEntry(project, amount, LocalDate.now(clock));
            repository.add(made);
            return made;
        });
    }
}
