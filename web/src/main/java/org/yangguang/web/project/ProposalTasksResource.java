package org.yangguang.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.project.EndProject;
import org.yangguang.project.GroupDecision;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProposalDecision;
import org.yangguang.project.ProposalForm;
import org.yangguang.project.ResumeForm;
import org.yangguang.project.ScreeningForm;
import org.yangguang.project.Settlement;

/** The tasks of 立项 and of the lifecycle over the interface; each answers 204. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalTasksResource {

    @Inject
    private ProjectService projects;

    @POST
    @Path("tasks/{taskId}/recommend-proposal")
    public void recommendProposal(@PathParam("taskId") String taskId, ProposalDecision decision) {
        projects.recommendProposal(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/correct-proposal")
    public void correctProposal(@PathParam("taskId") String taskId, ProposalForm form) {
        projects.correctProposal(taskId, form);
    }

    @POST
    @Path("tasks/{taskId}/withdraw-application")
    public void withdrawApplication(@PathParam("taskId") String taskId, EndProject withdrawal) {
        projects.withdrawApplication(taskId, withdrawal);
    }

    @POST
    @Path("tasks/{taskId}/screen-proposal")
    public void screenProposal(@PathParam("taskId") String taskId, ScreeningForm form) {
        projects.screenProposal(taskId, form);
    }

    @POST
    @Path("tasks/{taskId}/approve-as-division-head")
    public void approveAsDivisionHead(@PathParam("taskId") String taskId, ProposalDecision decision) {
        projects.approveAsDivisionHead(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/approve-as-finance-lead")
    public void approveAsFinanceLead(@PathParam("taskId") String taskId, ProposalDecision decision) {
        projects.approveAsFinanceLead(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/record-group-decision")
    public void recordGroupDecision(@PathParam("taskId") String taskId, GroupDecision decision) {
        projects.recordGroupDecision(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/approve-as-authority")
    public void approveAsAuthority(@PathParam("taskId") String taskId, ProposalDecision decision) {
        projects.approveAsAuthority(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/resume-project")
    public void resumeProject(@PathParam("taskId") String taskId, ResumeForm form) {
        projects.resumeProject(taskId, form);
    }

    @POST
    @Path("tasks/{taskId}/settle-project")
    public void settleProject(@PathParam("taskId") String taskId, Settlement settlement) {
        projects.settleProject(taskId, settlement);
    }
}
