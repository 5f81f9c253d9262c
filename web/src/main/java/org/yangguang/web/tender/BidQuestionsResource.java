package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.tender.AskBidder;
import org.yangguang.tender.BidAnswer;
import org.yangguang.tender.BidQuestionService;
import org.yangguang.tender.BidQuestionView;

/** What a committee asks a bidder in writing, and the answers. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BidQuestionsResource {

    @Inject
    private BidQuestionService questions;

    /** The questions that the caller may read, oldest first. */
    @GET
    @Path("tenders/{number}/bid-questions")
    public List<BidQuestionView> list(@PathParam("number") String number) {
        return questions.listQuestions(number);
    }

    /** Asks one bidder in writing, until a term. */
    @POST
    @Path("tenders/{number}/bid-questions")
    @APIResponseSchema(value = BidQuestionView.class, responseCode = "201")
    public Response ask(@PathParam("number") String number, AskBidder entry) {
        return Response.status(Response.Status.CREATED).entity(questions.askBidder(number, entry)).build();
    }

    /** The bidder's answer, once and in the term. */
    @POST
    @Path("bid-questions/{number}/answer")
    public BidQuestionView answer(@PathParam("number") String number, BidAnswer entry) {
        return questions.answerQuestion(number, entry);
    }
}
