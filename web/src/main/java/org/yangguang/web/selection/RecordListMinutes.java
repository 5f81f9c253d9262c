package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.selection.ListMinutes;

/** 登记党组决定. */
@Named
@ViewScoped
public class RecordListMinutes extends SelectionTask {

    private static final long serialVersionUID = 1L;

    private String minutesNumber;
    private LocalDate minutesDate;
    private String extract;

    public String keep() {
        attachFiles(getList().number());
        selection().recordListMinutes(getTask().id(), new ListMinutes(minutesNumber, minutesDate, extract, getOpinion(), getList().version()));
        return done();
    }

    public String getMinutesNumber() {
        return minutesNumber;
    }

    public void setMinutesNumber(String minutesNumber) {
        this.minutesNumber = minutesNumber;
    }

    public LocalDate getMinutesDate() {
        return minutesDate;
    }

    public void setMinutesDate(LocalDate minutesDate) {
        this.minutesDate = minutesDate;
    }

    public String getExtract() {
        return extract;
    }

    public void setExtract(String extract) {
        this.extract = extract;
    }
}
