package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** The door of what follows an evaluation: its periods. */
@Stateless
@Audited
public class AwardService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CalendarService calendar;

    /**
     * Report, confirmation, announcement and the notice's own time, with their last days and what was late (AWD-01); empty before
     * the evaluation is over. Called by the tender's page, the task of the award and GET /api/v1/tenders/{number}/award-periods.
     *
     * @throws NotFound for an unknown tender and another agency's
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<AwardPeriodView> listPeriods(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !desk.seesAll(tender)) {
            throw new NotFound("tender", number);
        }
        LocalDate announced = repository.noticesOf(number).stream().filter(n -> n.is(TenderNotice.RESULT) && n.stands() && n.disclosed())
                .map(TenderNotice::announcedOn).findFirst().orElse(null);
        return new AwardPeriods(tender.evaluatedOn(), tender.reportedOn, tender.confirmFrom, tender.awardedOn, announced)
                .views(desk.lawOf(tender), calendar.workingDays(), desk.today());
    }
}
