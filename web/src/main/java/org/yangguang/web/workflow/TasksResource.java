package org.yangguang.web.workflow;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.identity.UserView;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintedPaper;
import org.yangguang.web.reporting.FormsResource;
import org.yangguang.workflow.AnswerCosign;
import org.yangguang.workflow.AskCosign;
import org.yangguang.workflow.CosignView;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.InboxCounts;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxPage;
import org.yangguang.workflow.InboxTab;
import org.yangguang.workflow.InboxUnit;
import org.yangguang.workflow.Position;
import org.yangguang.workflow.TaskDetail;
import org.yangguang.workflow.TransferTask;
import org.yangguang.workflow.WorkflowService;

/** The caller's tasks and what may be done with them besides doing them; where a project stands. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {

    /** How much waits for the caller. */
    public record Waiting(int count) {
    }

    @Inject
    private WorkflowService workflow;

    @Inject
    private LedgerService ledgers;

    /** @param tab open (default), done, closed or sent; unit: code of the applicant; due: overdue, today or soon */
    @GET
    @Path("tasks")
    public InboxPage tasks(@QueryParam("tab") InboxTab tab, @QueryParam("stage") String stage, @QueryParam("unit") String unit,
                           @QueryParam("due") InboxFilter.Due due, @QueryParam("returned") boolean returned, @QueryParam("keyword") String keyword,
                           @QueryParam("after") String after) {
        return workflow.listInbox(list(tab), filter(stage, unit, due, returned, keyword).after(after));
    }

    /** The same list over all its pages, as a workbook. */
    @GET
    @Path("ledgers/worklist")
    @Produces(FormsResource.WORKBOOK)
    public PrintedPaper worklist(@QueryParam("tab") InboxTab tab, @QueryParam("stage") String stage, @QueryParam("unit") String unit,
                                 @QueryParam("due") InboxFilter.Due due, @QueryParam("returned") boolean returned, @QueryParam("keyword") String keyword) {
        return ledgers.viewWorklist(list(tab), filter(stage, unit, due, returned, keyword));
    }

    /** The applicants whose projects the tasks of a list are about. */
    @GET
    @Path("tasks/units")
    public List<InboxUnit> units(@QueryParam("tab") InboxTab tab) {
        return workflow.listUnits(list(tab));
    }

    private static InboxTab list(InboxTab chosen) {
        return chosen == null ? InboxTab.OPEN : chosen;
    }

    private static InboxFilter filter(String stage, String unit, InboxFilter.Due due, boolean returned, String keyword) {
        return new InboxFilter(stage, unit, due, null, returned, keyword, null);
    }

    @GET
    @Path("tasks/counts")
    public InboxCounts counts() {
        return workflow.countInbox();
    }

    /** Open tasks and co-signatures together, counted no further than 21. */
    @GET
    @Path("tasks/waiting")
    public Waiting waiting() {
        return new Waiting(workflow.countWaiting());
    }

    @GET
    @Path("tasks/{taskId}")
    public TaskDetail task(@PathParam("taskId") String taskId) {
        return workflow.viewTask(taskId);
    }

    /** Says that the task is being worked on: the sender cannot take it back any more. */
    @POST
    @Path("tasks/{taskId}/open")
    public TaskDetail open(@PathParam("taskId") String taskId) {
        return workflow.openTask(taskId);
    }

    @POST
    @Path("tasks/{taskId}/transfer")
    public void transfer(@PathParam("taskId") String taskId, TransferTask command) {
        workflow.transfer(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/cosign")
    public void cosign(@PathParam("taskId") String taskId, AskCosign command) {
        workflow.askCosign(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/urge")
    @Consumes(MediaType.WILDCARD)
    public void urge(@PathParam("taskId") String taskId) {
        workflow.urge(taskId);
    }

    @POST
    @Path("tasks/{taskId}/withdraw")
    @Consumes(MediaType.WILDCARD)
    public void withdraw(@PathParam("taskId") String taskId) {
        workflow.withdraw(taskId);
    }

    @GET
    @Path("cosigns")
    public List<CosignView> cosigns() {
        return workflow.listCosigns();
    }

    @GET
    @Path("cosigns/{id}")
    public CosignView cosignAsked(@PathParam("id") long id) {
        return workflow.viewCosign(id);
    }

    /** Who may be asked for a co-signature: everyone of the ministry whose name or organisation holds the word. */
    @GET
    @Path("cosigners")
    public List<UserView> cosigners(@QueryParam("word") String word) {
        return workflow.listCosigners(word);
    }

    @POST
    @Path("cosigns/{id}")
    public void answer(@PathParam("id") long id, AnswerCosign command) {
        workflow.answerCosign(id, command);
    }

    @GET
    @Path("phrases")
    public List<String> phrases() {
        return workflow.listPhrases();
    }

    @PUT
    @Path("phrases")
    public void savePhrases(List<String> phrases) {
        workflow.savePhrases(phrases);
    }

    @GET
    @Path("projects/{number}/position")
    public Position position(@PathParam("number") String number) {
        return workflow.viewPosition(number);
    }

    /** The BPMN of one of the project's processes, by the {@code instance} of its position. */
    @GET
    @Path("projects/{number}/position/{instance}")
    @Produces(MediaType.APPLICATION_XML)
    public String drawing(@PathParam("number") String number, @PathParam("instance") String instance) {
        return workflow.viewDrawing(number, instance);
    }

    /** What has been done on a project, by whom, with which opinion. */
    @GET
    @Path("projects/{number}/steps")
    public List<FlowStep> steps(@PathParam("number") String number) {
        return workflow.listStepsOfCase(number);
    }

    /** The steps of one record with their opinions, oldest first; empty for a stranger. */
    @GET
    @Path("records/{number}/steps")
    public List<FlowStep> stepsOf(@PathParam("number") String number) {
        return workflow.listSteps(number);
    }
}
