package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.yangguang.calendar.CalendarService;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProposalEnded;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyService;

/**
 * 终止采购活动: a project that is terminated ends the procurement that runs for it, because what was to be bought is not bought any
 * more (财政部令第87号第二十九条；财政部令第74号第二十三条). Where suppliers know of it there is a notice with the reason; before that
 * nothing has been announced, and nothing is.
 */
@ApplicationScoped
class TenderEnding {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CalendarService calendar;

    @Inject
    private SecrecyService secrecy;

    @Inject
    private Instance<ContractProgress> contracts;

    @Inject
    private Event<TenderTerminated> terminated;

    void ended(@Observes ProposalEnded event) {
        if (event.how() != ProjectStatus.TERMINATED) {
            return;
        }
        repository.ofApplication(event.applicationNumber()).stream().findFirst().map(newest -> repository.locked(newest.number))
                .ifPresent(tender -> end(tender, event.reason().strip()));
        QuotationPurchase purchase = repository.lockedPurchase(event.applicationNumber());
        if (purchase != null && purchase.status.runs()) {
            purchase.status = TenderStatus.TERMINATED;
        }
    }

    private void end(Tender tender, String reason) {
        if (tender.status.runs()) {
            terminate(tender, reason);
        } else if (tender.contracts().stream().anyMatch(number -> contracts.stream().noneMatch(c -> c.signedOn(number).isPresent()))) {
            tender.leaveUnsigned(reason, desk.now());
        }
    }

    private void terminate(Tender tender, String reason) {
        tender.terminate(reason, desk.now());
        if (tender.publishedAt == null) {
            desk.withdrawNotice(tender);
            return;
        }
        // what would have corrected the documents has nobody left who could go by it
        repository.clarifications(tender.number).stream().filter(c -> !c.isPublished())
                .forEach(c -> secrecy.withdraw(PublicationKind.CLARIFICATION, c.number()));
        desk.publish(tender, TenderNotice.TERMINATION, calendar.workingDays().plusWorkingDays(desk.today(), 1));
        terminated.fire(new TenderTerminated(tender.number, tender.title, tender.terminatedFor(), takingPart(tender), tender.agency));
    }

    private List<String> takingPart(Tender tender) {
        TreeSet<String> suppliers = new TreeSet<>(repository.biddersOf(tender));
        tender.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN).map(Bid::supplier).forEach(suppliers::add);
        repository.bonds(tender.number).stream().filter(b -> !b.isReturned()).map(Bond::supplier).forEach(suppliers::add);
        suppliers.addAll(tender.invited());
        return List.copyOf(suppliers);
    }
}
