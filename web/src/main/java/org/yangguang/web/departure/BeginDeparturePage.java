package org.yangguang.web.departure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.departure.BeginDeparture;
import org.yangguang.departure.DepartureCause;
import org.yangguang.departure.DepartureService;
import org.yangguang.departure.DepartureView;
import org.yangguang.identity.UserView;
import org.yangguang.web.shell.Messages;

/** Page app/departure/begin.xhtml: the head, or the administrator, begins the handover of a post. */
@Named("beginDeparture")
@ViewScoped
public class BeginDeparturePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartureService service;
    @Inject
    private Messages messages;

    private List<UserView> leavers;
    private String leaver;
    private DepartureCause cause;
    private Boolean closeAccount;
    private String remark;

    @PostConstruct
    void open() {
        leavers = service.listLeavers();
    }

    public String begin() {
        DepartureView made = service.beginDeparture(new BeginDeparture(leaver, cause, closeAccount, remark));
        messages.done("departure.begun", made.number());
        return "/app/departure/departure.xhtml?faces-redirect=true&number=" + made.number();
    }

    public List<UserView> getLeavers() {
        return leavers;
    }

    public DepartureCause[] getCauses() {
        return DepartureCause.values();
    }

    public String getLeaver() {
        return leaver;
    }

    public void setLeaver(String leaver) {
        this.leaver = leaver;
    }

    public DepartureCause getCause() {
        return cause;
    }

    public void setCause(DepartureCause cause) {
        this.cause = cause;
    }

    public Boolean getCloseAccount() {
        return closeAccount;
    }

    public void setCloseAccount(Boolean closeAccount) {
        this.closeAccount = closeAccount;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
