package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.EndProject;
import org.yangguang.project.ProjectControlService;
import org.yangguang.project.ProposalService;
import org.yangguang.project.ProposalView;
import org.yangguang.project.SecrecyChange;
import org.yangguang.project.SuspendProject;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.web.shell.Messages;

/** Halting a running project, ending it before its course, and changing its 密级 ({@code number}). */
@Named
@ViewScoped
public class ProjectControl implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectControlService control;
    @Inject
    private ProposalService proposals;
    @Inject
    private IdentityService identity;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;

    private ProposalView proposal;
    private String haltReason;
    private LocalDate until;
    private String endReason;
    private SecrecyLevel secrecy;
    private String secrecyReason;

    @PostConstruct
    void open() {
        proposal = proposals.viewProposal(String.valueOf(request.getParameter("number")));
        secrecy = proposal.project().secrecy();
    }

    public String suspend() {
        control.suspendProject(proposal.project().knownAs(), new SuspendProject(haltReason, until, proposal.version()));
        messages.done("project.done.suspended", proposal.project().knownAs());
        return back();
    }

    public String terminate() {
        control.terminateProject(proposal.project().knownAs(), new EndProject(endReason, proposal.version()));
        messages.done("project.done.terminated", proposal.project().knownAs());
        return back();
    }

    public String changeSecrecy() {
        control.changeSecrecy(proposal.project().knownAs(), new SecrecyChange(secrecy, secrecyReason));
        messages.done("project.done.reclassified", proposal.project().knownAs());
        return back();
    }

    private String back() {
        return "/app/project/proposal.xhtml?faces-redirect=true&number=" + proposal.project().knownAs();
    }

    public boolean isMaySuspend() {
        return identity.whoAmI().has(Role.DIVISION_HEAD) && !proposal.project().suspended() && !proposal.project().status().isFinal();
    }

    public boolean isMayReclassify() {
        return (identity.whoAmI().has(Role.PROJECT_OFFICER) || identity.whoAmI().has(Role.DIVISION_HEAD))
                && identity.whoAmI().organisations().contains(proposal.project().buyer());
    }

    public SecrecyLevel[] getLevels() {
        return SecrecyLevel.values();
    }

    public SecrecyLevel getSecrecy() {
        return secrecy;
    }

    public void setSecrecy(SecrecyLevel secrecy) {
        this.secrecy = secrecy;
    }

    public String getSecrecyReason() {
        return secrecyReason;
    }

    public void setSecrecyReason(String secrecyReason) {
        this.secrecyReason = secrecyReason;
    }

    public boolean isMayTerminate() {
        return identity.whoAmI().has(Role.AUTHORITY_OFFICER) && !proposal.project().status().isFinal();
    }

    public ProposalView getProposal() {
        return proposal;
    }

    public String getHaltReason() {
        return haltReason;
    }

    public void setHaltReason(String haltReason) {
        this.haltReason = haltReason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
