package org.yangguang.web.secrecy;

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
import java.util.List;
import org.yangguang.secrecy.OutletView;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.ReviewDecision;
import org.yangguang.secrecy.ReviewFilter;
import org.yangguang.secrecy.ReviewPosting;
import org.yangguang.secrecy.ReviewReopening;
import org.yangguang.secrecy.ReviewStatus;
import org.yangguang.secrecy.ReviewView;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.NotFound;
import org.yangguang.web.api.Page;

/** /api/v1/reviews: 保密审查 of what is to be published. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    /** How many wait for the caller. */
    public record Waiting(long count) {
    }

    @Inject
    private SecrecyService secrecy;

    /** Those that wait stand by their deadline, others by the time of their preparation, newest first. */
    @GET
    @Path("reviews")
    public Page<ReviewView> reviews(@QueryParam("status") ReviewStatus status, @QueryParam("kind") PublicationKind kind, @QueryParam("text") String text,
                                    @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        ReviewFilter filter = new ReviewFilter(status, kind, text);
        return new Page<>(secrecy.listReviews(filter, first, count), secrecy.countReviews(filter));
    }

    @GET
    @Path("reviews/waiting")
    public Waiting waiting() {
        return new Waiting(secrecy.countWaiting());
    }

    /** Those that are cleared and wait for the record of the outlet that the caller may make. */
    @GET
    @Path("reviews/posting")
    public Waiting posting() {
        return new Waiting(secrecy.countPosting());
    }

    /** The designated outlets of today. */
    @GET
    @Path("reviews/outlets")
    public List<OutletView> outlets() {
        return secrecy.listOutlets();
    }

    /** Records that notices stand on a designated outlet; all or none. */
    @POST
    @Path("reviews/outlet")
    public void record(ReviewPosting posting) {
        secrecy.recordOutlet(posting == null ? new ReviewPosting(null, null, null, null) : posting);
    }

    /** Clears or refuses one or many with one opinion; all or none. */
    @POST
    @Path("reviews/decision")
    public void decide(ReviewDecision decision) {
        secrecy.decideReviews(decision == null ? new ReviewDecision(null, false, null) : decision);
    }

    /** Puts forward again what was refused. */
    @POST
    @Path("reviews/{number}/reopening")
    public void reopen(@PathParam("number") String number, ReviewReopening reopening) {
        secrecy.reopenReview(number, reopening == null ? new ReviewReopening(null) : reopening);
    }

    /** The review of a tender's notice, as its agent sees it before the publication. */
    @GET
    @Path("notices-to-review/{notice}")
    public ReviewView ofNotice(@PathParam("notice") String notice) {
        ReviewView review = secrecy.findReview(PublicationKind.TENDER, notice);
        if (review == null) {
            throw new NotFound("review", notice);
        }
        return review;
    }
}
