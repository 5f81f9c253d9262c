package org.yangguang.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.project.EndProject;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectControlService;
import org.yangguang.project.ProjectPage;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.project.ProposalForm;
import org.yangguang.project.ProposalService;
import org.yangguang.project.ProposalView;
import org.yangguang.project.Screening;
import org.yangguang.project.SecrecyChange;
import org.yangguang.project.SuspendProject;
import org.yangguang.workflow.ProjectMode;

/** Applications from draft to submission, and the register of projects. Documents: POST documents?owner={draft number}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    private ProposalService proposals;
    @Inject
    private ProjectService projects;
    @Inject
    private ProjectControlService control;

    /** The caller's own organisation's, drafts included. */
    @GET
    @Path("applications")
    public ProjectPage applications(@QueryParam("status") ProjectStatus status, @QueryParam("text") String text,
                                    @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return proposals.listApplications(status, text, first, count);
    }

    @POST
    @Path("applications")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    public Response draft(ProposalForm form) {
        return Response.status(Response.Status.CREATED).entity(proposals.saveDraft(null, form)).build();
    }

    @GET
    @Path("applications/{number}")
    public ProposalView application(@PathParam("number") String number) {
        return proposals.viewProposal(number);
    }

    @PUT
    @Path("applications/{number}")
    public ProposalView save(@PathParam("number") String number, ProposalForm form) {
        return proposals.saveDraft(number, form);
    }

    @POST
    @Path("applications/{number}/submit")
    public ProposalView submit(@PathParam("number") String number, ProposalForm form) {
        return proposals.submitProposal(number, form);
    }

    @POST
    @Path("applications/{number}/discard")
    public void discard(@PathParam("number") String number, EndProject end) {
        proposals.discardDraft(number, end);
    }

    @GET
    @Path("applications/{number}/screening")
    public Screening screening(@PathParam("number") String number) {
        return projects.viewScreening(number);
    }

    @GET
    @Path("projects")
    public ProjectPage register(@QueryParam("text") String text, @QueryParam("programme") String programme,
                                @QueryParam("status") ProjectStatus status, @QueryParam("mode") ProjectMode mode,
                                @QueryParam("region") String region, @QueryParam("first") @DefaultValue("0") int first,
                                @QueryParam("count") @DefaultValue("50") int count) {
        return projects.register(new ProjectFilter(text, programme, status,
                mode, region, null, true), first, count);
    }

    @GET
    @Path("projects/{number}")
    public ProjectView project(@PathParam("number") String number) {
        return projects.viewProject(number);
    }

    /** 变更密级. */
    @PUT
    @Path("projects/{number}/secrecy")
    public ProjectView changeSecrecy(@PathParam("number") String number, SecrecyChange change) {
        return control.changeSecrecy(number, change);
    }

    @POST
    @Path("projects/{number}/suspend")
    public void suspend(@PathParam("number") String number, SuspendProject halt) {
        control.suspendProject(number, halt);
    }

    @POST
    @Path("projects/{number}/terminate")
    public void terminate(@PathParam("number") String number, EndProject end) {
        control.terminateProject(number, end);
    }
}
