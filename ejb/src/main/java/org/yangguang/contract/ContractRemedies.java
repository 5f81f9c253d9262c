package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProposalEnded;
import org.yangguang.tender.AwardProgress;
import org.yangguang.tender.ContractProgress;
import org.yangguang.tender.RemedyCarriedOut;

/** Tells how far the contract of an award has come, and ends it when the award becomes void or the project is terminated. */
@ApplicationScoped
class ContractRemedies implements ContractProgress {

    @Inject
    private ContractRepository contracts;
    @Inject
    private ContractBook book;
    @Inject
    private Event<ContractTerminated> terminated;

    @Override
    public AwardProgress of(String number) {
        ContractStatus status = contracts.find(number).map(Contract::status).orElse(ContractStatus.VOID);
        boolean moved = contracts.balance(number).map(ContractBalance::view).map(b -> b.confirmed().isPositive() || b.paid().isPositive()).orElse(false);
        if (status == ContractStatus.CLOSED || moved) {
            return AwardProgress.PERFORMED;
        }
        return status == ContractStatus.IN_FORCE || status == ContractStatus.TERMINATED ? AwardProgress.SIGNED : AwardProgress.UNSIGNED;
    }

    @Override
    public Optional<LocalDate> signedOn(String number) {
        return contracts.find(number).map(Contract::signedOn);
    }

    @Override
    public Optional<LocalDate> signBy(String number) {
        return contracts.find(number).map(Contract::signBy);
    }

    /** An unsigned draft is closed; a signed contract is cancelled, and the budget has its value back. */
    void carriedOut(@Observes RemedyCarriedOut remedy) {
        for (String number : remedy.contracts()) {
            Contract contract = contracts.contract(number);
            if (contract.status() == ContractStatus.IN_FORCE) {
                book.cancel(contract, remedy.ground().dispute());
            }
            contract.annul(remedy.ground().dispute());
        }
    }

    /**
     * A project that is terminated leaves no contract in force: a draft is closed, a signed contract ends with what has been confirmed
     * and paid of it (政府采购法第五十条第二款), and its supplier and the public are told.
     */
    void ended(@Observes ProposalEnded event) {
        if (event.how() != ProjectStatus.TERMINATED) {
            return;
        }
        for (Contract contract : contracts.ofApplication(event.applicationNumber())) {
            if (contract.status() == ContractStatus.IN_FORCE) {
                book.terminate(contract, event.projectNumber());
                contract.terminate(event.projectNumber());
                terminated.fire(new ContractTerminated(contract.number(), event.projectNumber(), contract.title(), contract.parties().supplier(), event.reason().strip()));
            } else if (contract.status() != ContractStatus.VOID && contract.status() != ContractStatus.CLOSED) {
                contract.annul(event.projectNumber());
            }
        }
    }
}
