package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.tender.ClarificationEntry;
import org.yangguang.tender.ClarificationService;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.web.shell.Messages;

/** Page app/tender/clarify.xhtml: the agent makes the documents of its tender clear, or corrects them, while bids are awaited. */
@Named
@ViewScoped
public class Clarify implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClarificationService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private String text;
    private boolean affectsBids;
    private LocalDateTime bidDeadline;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
    }

    public String send() {
        String number = service.clarify(tender.number(), new ClarificationEntry(text, affectsBids, bidDeadline, tender.version())).number();
        messages.done("tender.clarify.done", number);
        return "/app/tender/tender.xhtml?faces-redirect=true&number=" + tender.number();
    }

    public TenderView getTender() {
        return tender;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isAffectsBids() {
        return affectsBids;
    }

    public void setAffectsBids(boolean affectsBids) {
        this.affectsBids = affectsBids;
    }

    public LocalDateTime getBidDeadline() {
        return bidDeadline;
    }

    public void setBidDeadline(LocalDateTime bidDeadline) {
        this.bidDeadline = bidDeadline;
    }
}
