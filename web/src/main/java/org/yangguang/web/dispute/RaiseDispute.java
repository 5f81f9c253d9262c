package org.yangguang.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.dispute.AskEnquiry;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeService;
import org.yangguang.dispute.DisputeStep;
import org.yangguang.dispute.DisputeView;
import org.yangguang.dispute.FileChallenge;
import org.yangguang.dispute.StandingView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** Page app/dispute/raise.xhtml: a supplier asks about a tender or challenges it; the periods stand beside. */
@Named
@ViewScoped
public class RaiseDispute implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeService service;
    @Inject
    private DisputeRegisterService register;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private StandingView standing;
    private SenderForm sender;
    private DisputeStep askedStep = DisputeStep.DOCUMENTS;
    private String question;
    private DisputeStep step;
    private LocalDate receivedOn;
    private String claims;
    private String facts;
    private String basis;
    private String demand;

    @PostConstruct
    void open() {
        standing = register.viewStanding(String.valueOf(request.getParameter("tender")));
        sender = new SenderForm(standing.sender());
    }

    public String ask() {
        return raised(service.askEnquiry(new AskEnquiry(standing.tender(), askedStep, question)), "dispute.asked");
    }

    public String file() {
        List<String> lines = claims == null ? List.of() : claims.lines().toList();
        return raised(service.fileChallenge(new FileChallenge(standing.tender(), step, receivedOn, lines, facts, basis, demand, sender.entry()), uploads.take()), "dispute.filed");
    }

    private String raised(DisputeView made, String text) {
        messages.done(text, made.number(), made.answerBy());
        return "/app/dispute/dispute.xhtml?faces-redirect=true&number=" + made.number();
    }

    public StandingView getStanding() {
        return standing;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public SenderForm getSender() {
        return sender;
    }

    public DisputeStep[] getSteps() {
        return DisputeStep.values();
    }

    public DisputeStep getAskedStep() {
        return askedStep;
    }

    public void setAskedStep(DisputeStep askedStep) {
        this.askedStep = askedStep;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public DisputeStep getStep() {
        return step;
    }

    public void setStep(DisputeStep step) {
        this.step = step;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getClaims() {
        return claims;
    }

    public void setClaims(String claims) {
        this.claims = claims;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand;
    }
}
