package org.yangguang.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.dispute.DisputeKind;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeService;
import org.yangguang.dispute.DisputeStatus;
import org.yangguang.dispute.DisputeView;
import org.yangguang.dispute.FileComplaint;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

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
    private DocumentService documents;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private DisputeView view;
    private SenderForm sender;
    private String basis;
    private List<String> claims = new ArrayList<>();
    private String aboutAnswer;
    private String facts;
    private String demand;

    @PostConstruct
    void open() {
        view = register.viewDispute(String.valueOf(request.getParameter("number")));
        uploads.ownedBy(view.number());
        sender = new SenderForm(view.sender());
    }

    public String complain() {
        DisputeView made = service.fileComplaint(new FileComplaint(view.number(), claims, aboutAnswer, facts, basis, demand, sender.entry()), uploads.take());
        messages.done("dispute.complained", made.number());
        return again(made.number());
    }

    public String add() {
        for (Upload upload : uploads.take()) {
            documents.attach(view.number(), upload);
        }
        messages.done("dispute.papers.added", view.number());
        return again(view.number());
    }

    private static String again(String number) {
        return "/app/dispute/dispute.xhtml?faces-redirect=true&number=" + number;
    }

    /** Whether the reader's firm may hand in more papers: it brought this forward, and it is not decided. */
    public boolean isAddable() {
        return view.kind() != DisputeKind.ENQUIRY && (view.status() == DisputeStatus.OPEN || view.status() == DisputeStatus.ACCEPTED)
                && actor.get().has(Role.SUPPLIER) && actor.get().organisation().equals(view.supplier());
    }

    public List<DocumentView> getPapers() {
        return documents.of(view.number());
    }

    public Uploads getUploads() {
        return uploads;
    }

    public SenderForm getSender() {
        return sender;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
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
