package org.yangguang.web.selection;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawView;
import org.yangguang.selection.IssueList;
import org.yangguang.selection.ListDecision;
import org.yangguang.selection.ListMinutes;
import org.yangguang.selection.ListRuling;
import org.yangguang.selection.ProposedList;
import org.yangguang.selection.ScoreSheet;
import org.yangguang.selection.ScoreTask;
import org.yangguang.selection.ScorerDraw;
import org.yangguang.selection.SelectionService;

/** The tasks on a list over the interface; each answers 204. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SelectionTasksResource {

    @Inject
    private SelectionService selection;

    /** What the expert has to score, with the own marks so far. */
    @GET
    @Path("tasks/{taskId}/score-sheet")
    public ScoreTask scoreSheet(@PathParam("taskId") String taskId) {
        return selection.viewScoreTask(taskId);
    }

    /** Keeps marks as far as they are made. */
    @PUT
    @Path("tasks/{taskId}/score-sheet")
    public void keepScores(@PathParam("taskId") String taskId, ScoreSheet sheet) {
        selection.saveScores(taskId, sheet);
    }

    /** Fixes the list of candidates; the task stays open until the lot has fallen. */
    @POST
    @Path("tasks/{taskId}/fix-scorers")
    public DrawView fixScorers(@PathParam("taskId") String taskId, DrawOrder order) {
        return selection.fixScorers(taskId, order);
    }

    @POST
    @Path("tasks/{taskId}/draw-scorers")
    public void drawScorers(@PathParam("taskId") String taskId, ScorerDraw command) {
        selection.drawScorers(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/score-proposals")
    public void scoreProposals(@PathParam("taskId") String taskId, ScoreSheet command) {
        selection.scoreProposals(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/propose-list")
    public void proposeList(@PathParam("taskId") String taskId, ProposedList command) {
        selection.proposeList(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/countersign-as-finance")
    public void countersignAsFinance(@PathParam("taskId") String taskId, ListDecision command) {
        selection.countersignAsFinance(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/countersign-as-department")
    public void countersignAsDepartment(@PathParam("taskId") String taskId, ListDecision command) {
        selection.countersignAsDepartment(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/decide-as-division-head")
    public void decideAsDivisionHead(@PathParam("taskId") String taskId, ListRuling command) {
        selection.decideAsDivisionHead(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/decide-as-finance-lead")
    public void decideAsFinanceLead(@PathParam("taskId") String taskId, ListDecision command) {
        selection.decideAsFinanceLead(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/record-list-minutes")
    public void recordListMinutes(@PathParam("taskId") String taskId, ListMinutes command) {
        selection.recordListMinutes(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/decide-as-authority")
    public void decideAsAuthority(@PathParam("taskId") String taskId, ListRuling command) {
        selection.decideAsAuthority(taskId, command);
    }

    @POST
    @Path("tasks/{taskId}/issue-list")
    public void issueList(@PathParam("taskId") String taskId, IssueList command) {
        selection.issueList(taskId, command);
    }
}
