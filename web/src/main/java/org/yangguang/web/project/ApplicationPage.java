package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.primefaces.PrimeFaces;
import org.yangguang.identity.Actor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.project.EndProject;
import org.yangguang.project.ProposalForm;
import org.yangguang.project.ProposalService;
import org.yangguang.project.ProposalView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;

/** An application being written: new under a call ({@code call}), or a draft ({@code number}). */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;
    @Inject
    private IdentityService identity;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;
    @Inject
    private ProposalDesk desk;

    private String number;
    private ProposalEditor editor;
    private String discardReason;

    @PostConstruct
    void open() {
        number = request.getParameter("number");
        if (number == null) {
            String call = request.getParameter("call");
            if (call == null) {
                throw new NotFound("call", "");
            }
            desk.open(call, null);
            Actor me = identity.whoAmI();
            editor = new ProposalEditor(call, identity.findOrganisation(me.organisation()).map(OrganisationView::region).orElse(null),
                    me.displayName());
        } else {
            ProposalView proposal = proposals.viewProposal(number);
            if (!proposal.editable() || proposal.project().applicationNumber() != null) {
                throw new NotFound("application", number);
            }
            desk.open(proposal.form().callNumber(), proposal.project().draftNumber());
            editor = new ProposalEditor(proposal.form());
        }
    }

    /** Keeps what is there, complete or not. */
    public String save() {
        keep(editor.form());
        messages.done("project.application.saved", number);
        return "/app/project/application.xhtml?faces-redirect=true&number=" + number;
    }

    private void keep(ProposalForm form) {
        ProposalView saved = proposals.saveDraft(number, form);
        if (number == null) {
            // should the form be refused afterwards, a reload or a new log-in must come back to this draft, not to a second one
            PrimeFaces.current().ajax().addCallbackParam("address",
                    request.getContextPath() + "/app/project/application.xhtml?number=" + saved.project().draftNumber());
        }
        number = saved.project().draftNumber();
        editor.setVersion(saved.version());
        desk.ownedBy(number);
        desk.attachAll();
    }

    /** Hands in; what is wrong is told at the fields, and the draft is kept either way. */
    public String submit() {
        ProposalForm form = editor.form();
        if (proposals.mayKeep(form)) {
            keep(form);
        } else if (number == null) {
            keep(editor.blank());
        }
        ProposalView submitted = proposals.submitProposal(number, editor.form());
        messages.done("project.application.submitted", submitted.project().applicationNumber(),
                submitted.project().recommenderName());
        return "/app/project/applications.xhtml?faces-redirect=true";
    }

    public String discard() {
        proposals.discardDraft(number, new EndProject(discardReason, editor.version()));
        messages.done("project.application.discarded", number);
        return "/app/project/applications.xhtml?faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public ProposalEditor getEditor() {
        return editor;
    }

    public ProposalDesk getDesk() {
        return desk;
    }

    public String getDiscardReason() {
        return discardReason;
    }

    public void setDiscardReason(String discardReason) {
        this.discardReason = discardReason;
    }
}
