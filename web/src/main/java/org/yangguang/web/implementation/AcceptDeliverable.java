package org.yangguang.web.implementation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.workflow.Outcome;

/** 交付验收, within the contract's limit. */
@Named
@ViewScoped
public class AcceptDeliverable extends DeliveryTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    public String accept() {
        implementation().acceptDeliverable(getTask().id(), verdict("accepted"));
        return done();
    }

    public String giveBack() {
        implementation().acceptDeliverable(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }

    /** Whether the contract's limit for returning has passed. */
    public boolean isLimitPassed() {
        return LocalDate.now(clock).isAfter(getDelivery().acceptBy());
    }
}
