package org.yangguang.web.implementation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 监理核验. */
@Named
@ViewScoped
public class CheckDeliverable extends DeliveryTask {

    private static final long serialVersionUID = 1L;

    public String agree() {
        attachFiles(getDelivery().number());
        implementation().checkDeliverable(getTask().id(), verdict(Outcome.AGREED));
        return done();
    }

    public String giveBack() {
        implementation().checkDeliverable(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
