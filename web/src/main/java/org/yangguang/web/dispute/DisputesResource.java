package org.yangguang.web.dispute;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.dispute.AskEnquiry;
import org.yangguang.dispute.ChallengeAnswer;
import org.yangguang.dispute.DisputeFilter;
import org.yangguang.dispute.DisputeKind;
import org.yangguang.dispute.DisputePage;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeService;
import org.yangguang.dispute.DisputeStatus;
import org.yangguang.dispute.DisputeView;
import org.yangguang.dispute.EnquiryAnswer;
import org.yangguang.dispute.FileChallenge;
import org.yangguang.dispute.FileComplaint;
import org.yangguang.dispute.FrivolousView;
import org.yangguang.dispute.PublishedAnswer;
import org.yangguang.dispute.PublishedDecision;
import org.yangguang.dispute.RecordNotice;
import org.yangguang.dispute.StandingView;

/** 询问、质疑、投诉: brought forward by suppliers, answered by the purchaser's officer or decided by the finance department; answers and decisions are published. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisputesResource {

    @Inject
    private DisputeService disputes;

    @Inject
    private DisputeRegisterService register;

    /** @param kind enquiry, challenge or complaint; status: open, accepted, answered, unfounded, upheld, refused or withdrawn; tender: CG-… */
    @GET
    @Path("disputes")
    public DisputePage disputes(@QueryParam("kind") DisputeKind kind, @QueryParam("status") DisputeStatus status, @QueryParam("tender") String tender,
                                @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("20") int count) {
        return register.listDisputes(new DisputeFilter(kind, status, tender), first, count);
    }

    /** One of them with its computed deadlines. */
    @GET
    @Path("disputes/{number}")
    public DisputeView dispute(@PathParam("number") String number) {
        return register.viewDispute(number);
    }

    /** What the own firm may bring forward about a tender, and until when. */
    @GET
    @Path("standings/{tender}")
    public StandingView standing(@PathParam("tender") String tender) {
        return register.viewStanding(tender);
    }

    /** Asks the purchaser. */
    @POST
    @Path("enquiries")
    @APIResponseSchema(value = DisputeView.class, responseCode = "201")
    public Response ask(AskEnquiry asked) {
        return Response.status(Response.Status.CREATED).entity(disputes.askEnquiry(asked)).build();
    }

    /** Challenges a step of the procurement; its papers (letter, evidence, authorisation) follow by POST documents with its number. */
    @POST
    @Path("challenges")
    @APIResponseSchema(value = DisputeView.class, responseCode = "201")
    public Response challenge(FileChallenge filed) {
        return Response.status(Response.Status.CREATED).entity(disputes.fileChallenge(filed, List.of())).build();
    }

    /** Complains to the finance department after a challenge; its papers follow like those of the challenge. */
    @POST
    @Path("complaints")
    @APIResponseSchema(value = DisputeView.class, responseCode = "201")
    public Response complain(FileComplaint filed) {
        return Response.status(Response.Status.CREATED).entity(disputes.fileComplaint(filed, List.of())).build();
    }

    /** Enters a paper of the finance department in a complaint. */
    @POST
    @Path("tasks/{task}/record-notice")
    public void recordNotice(@PathParam("task") String task, RecordNotice notice) {
        disputes.recordNotice(task, notice);
    }

    /** Whose complaints were without ground three times in twelve months. */
    @GET
    @Path("frivolous-complaints")
    public List<FrivolousView> frivolous() {
        return register.listFrivolous();
    }

    /** The finance department's decisions on complaints about a tender. */
    @GET
    @Path("open/tenders/{tender}/decisions")
    public List<PublishedDecision> decisions(@PathParam("tender") String tender) {
        return register.listDecisions(tender);
    }

    @POST
    @Path("tasks/{task}/answer-enquiry")
    public void answerEnquiry(@PathParam("task") String task, EnquiryAnswer answer) {
        disputes.answerEnquiry(task, answer);
    }

    @POST
    @Path("tasks/{task}/answer-challenge")
    public void answerChallenge(@PathParam("task") String task, ChallengeAnswer answer) {
        disputes.answerChallenge(task, answer);
    }

    /** The answered enquiries of a tender, without who asked. */
    @GET
    @Path("open/tenders/{tender}/answers")
    public List<PublishedAnswer> answers(@PathParam("tender") String tender) {
        return register.listAnswers(tender);
    }
}
