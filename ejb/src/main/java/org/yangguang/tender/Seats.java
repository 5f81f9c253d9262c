package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Breaches;

/** The seats of the evaluation that runs: who sits, how many have left theirs, and whether whoever is left may go on (87号第四十九条). */
record Seats(Tender tender, Procedure procedure) {

    private int experts() {
        return (int) tender.sitting().stream().filter(Sheet::isExpert).count();
    }

    boolean areLegal() {
        return !procedure.hasPanel() || new Composition(tender.sitting().size(), experts()).isLegal(procedure.members(tender.plan.budget()), procedure.law());
    }

    /** Seats that were taken when the committee was formed and that nobody sits in. */
    int vacant() {
        boolean represented = tender.running().stream().anyMatch(s -> !s.isExpert());
        return tender.running().isEmpty() ? 0 : tender.expertsWanted + (represented ? 1 : 0) - tender.sitting().size();
    }

    /** Refuses marks of a committee that has become illegal: the evaluation stops until it is completed. */
    void ensureComplete() {
        Breaches.ensure(areLegal(), TenderRule.COMMITTEE_IS_COMPLETED, tender.sitting().size(), experts());
    }

    /** Refuses to conclude with open sheets or a committee that is not legal any more: it has to be completed first (EVA-06). */
    void ensureConcluded() {
        Breaches.ensure(!tender.anyPending() && areLegal(), TenderRule.ALL_SHEETS_ARE_IN, tender.sitting().size(), experts());
    }

    /** Notes a supplementary record that does not name as many as are missing. */
    void checkSubstitutes(PoolRecord record, Breaches breaches) {
        breaches.check(vacant() == (record == null ? 0 : record.experts().size()), TenderRule.MISSING_MEMBERS_ARE_DRAWN, "experts", vacant());
    }

    CommitteeView view() {
        List<SeatView> members = tender.running().stream().map(Sheet::seat).toList();
        return new CommitteeView(tender.number, tender.title, tender.status, members, vacant(), areLegal(),
                procedure.hasPanel() ? procedure.members(tender.plan.budget()) : 0, tender.version());
    }
}
