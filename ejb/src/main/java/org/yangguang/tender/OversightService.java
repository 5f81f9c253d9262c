package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** The door of whoever watches over a procurement: what nobody who carries it out is shown. */
@Stateless
@Audited
public class OversightService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    /**
     * The stability sheet of a signed evaluation: the ranking without each member, and with each weight a tenth higher and lower.
     * It decides nothing; a ranking that turns on one person is looked at more closely. Called by the oversight page and
     * GET /api/v1/tenders/{number}/stability. Refused: before the report is signed, and of a tender that was not ranked (NotFound).
     */
    @RolesAllowed(Roles.AUDITOR)
    public StabilityView viewStability(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.status != TenderStatus.AWARDING && tender.status != TenderStatus.AWARDED) {
            throw new NotFound("stability", number);
        }
        Regulation law = desk.lawOf(tender);
        List<StabilityView.Lot> lots = new ArrayList<>();
        for (int lot = 1; lot <= tender.plan.lots.size(); lot++) {
            Stability stability = new Stability(tender, lot, law);
            if (stability.isRanked()) {
                lots.add(new StabilityView.Lot(lot, tender.lot(lot).name(), stability.lines()));
            }
        }
        return new StabilityView(tender.number, tender.title, law.percent("TENDER.stability"), lots);
    }
}
