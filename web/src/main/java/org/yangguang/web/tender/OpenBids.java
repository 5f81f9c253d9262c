package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.tender.OpeningEntry;
import org.yangguang.tender.TenderService;

/** 开标. */
@Named
@ViewScoped
public class OpenBids extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private String attendance;
    private boolean withoutOthers;

    public String open() {
        attachFiles(getTender().number());
        service.openBids(getTask().id(), new OpeningEntry(attendance, withoutOthers, getOpinion(), getTender().version()));
        return done();
    }

    public boolean isWithoutOthers() {
        return withoutOthers;
    }

    public void setWithoutOthers(boolean withoutOthers) {
        this.withoutOthers = withoutOthers;
    }

    public String getAttendance() {
        return attendance;
    }

    public void setAttendance(String attendance) {
        this.attendance = attendance;
    }
}
