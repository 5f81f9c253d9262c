package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.tender.AwardPeriodView;
import org.yangguang.tender.AwardService;

/** The periods of an award, on the tender's page and at the task of the award. */
@Named("awardPeriods")
@RequestScoped
public class AwardPeriodsCard {

    @Inject
    private AwardService service;

    private List<AwardPeriodView> found;

    /** Read once for the page. */
    public List<AwardPeriodView> of(String tender) {
        if (found == null) {
            found = service.listPeriods(tender);
        }
        return found;
    }
}
