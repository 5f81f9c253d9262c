package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.tender.Decision;
import org.yangguang.tender.TenderService;

/** 审批采购方案. */
@Named
@ViewScoped
public class ApproveTender extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    public String approve() {
        service.approveTender(getTask().id(), new Decision(false, getOpinion(), getTender().version()));
        return done();
    }

    public String giveBack() {
        service.approveTender(getTask().id(), new Decision(true, getOpinion(), getTender().version()));
        return done();
    }
}
