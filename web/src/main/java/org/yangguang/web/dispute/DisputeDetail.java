package org.yangguang.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeService;
import org.yangguang.dispute.DisputeView;
import org.yangguang.dispute.FileComplaint;
import org.yangguang.web.shell.Messages;

/** Page app/dispute/dispute.xhtml: one enquiry, challenge or complaint with its deadlines and its answer; from a challenge its firm complains. */
@Named
@ViewScoped
public class DisputeDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeRegisterService register;
    @Inject
    private DisputeService service;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private DisputeView view;
    private List<String> claims = new ArrayList<>();
    private String aboutAnswer;
    private String facts;
    private String demand;

    @PostConstruct
    void open() {
        view = register.viewDispute(String.valueOf(request.getParameter("number")));
    }

    public String complain() {
        DisputeView made = service.fileComplaint(new FileComplaint(view.number(), claims, aboutAnswer, facts, demand));
        messages.done("dispute.complained", made.number());
        return "/app/dispute/dispute.xhtml?faces-redirect=true&number=" + made.number();
    }

    public DisputeView getView() {
        return view;
    }

    public List<String> getClaims() {
        return claims;
    }

    public void setClaims(List<String> claims) {
        this.claims = claims;
    }

    public String getAboutAnswer() {
        return aboutAnswer;
    }

    public void setAboutAnswer(String aboutAnswer) {
        this.aboutAnswer = aboutAnswer;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand;
    }
}
