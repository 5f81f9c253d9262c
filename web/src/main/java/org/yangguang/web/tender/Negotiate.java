package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.yangguang.tender.NegotiationEntry;
import org.yangguang.tender.TenderService;

/** 谈判、磋商. */
@Named
@ViewScoped
public class Negotiate extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private String record;
    private LocalDateTime deadline;

    public String again() {
        return negotiated(false);
    }

    public String callFinalOffers() {
        return negotiated(true);
    }

    private String negotiated(boolean finalOffers) {
        attachFiles(getTender().number());
        service.negotiate(getTask().id(), new NegotiationEntry(record, finalOffers, finalOffers ? deadline : null, getOpinion(), getTender().version()));
        return done();
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public LocalDateTime getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDateTime deadline) {
        this.deadline = deadline;
    }
}
