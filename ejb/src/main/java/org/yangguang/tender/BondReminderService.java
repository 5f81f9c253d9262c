package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yangguang.audit.AuditTrail;
import org.yangguang.shared.Audited;

/**
 * Tells the agency that bid bonds are to be given back, and agency and purchaser that they should have been (《政府采购法实施条例》第三十三条；
 * 财政部令第87号第三十八条). Called on every node by the warner; the tender's row is locked meanwhile, so that two nodes tell once.
 */
@Stateless
@Audited
public class BondReminderService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private BondBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<BondsToReturn> toReturn;

    /** Called by the warner of each node: numbers of the tenders with bonds of which something may have to be told. Reads only. */
    @PermitAll
    public List<String> findUntoldBonds() {
        return repository.untoldBonds(desk.now());
    }

    /** Called by the warner of each node, each in its own transaction: tells of what is due and of what is overdue, each once. */
    @PermitAll
    public void remindOfBonds(String number) {
        Tender tender = repository.locked(number);
        if (tender == null) {
            return;
        }
        trail.subject(tender.number, tender.projectNumber);
        BondDue.Facts facts = book.facts(tender);
        List<BondView> due = new ArrayList<>();
        List<BondView> overdue = new ArrayList<>();
        for (Bond bond : repository.bonds(number)) {
            BondView view = book.view(bond, facts);
            if (bond.tellOf(view, desk.now())) {
                (view.state() == BondState.OVERDUE ? overdue : due).add(view);
            }
        }
        tell(tender, due, false);
        tell(tender, overdue, true);
    }

    private void tell(Tender tender, List<BondView> bonds, boolean overdue) {
        if (!bonds.isEmpty()) {
            LocalDate first = bonds.stream().map(BondView::dueOn).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
            toReturn.fire(new BondsToReturn(tender.number, tender.title, tender.agency, tender.buyer,
                    bonds.stream().map(BondView::supplierName).distinct().toList(), first, overdue));
        }
    }
}
