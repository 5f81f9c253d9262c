package org.yangguang.web.appraisal;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.ConclusionEntry;
import org.yangguang.appraisal.DrawEntry;
import org.yangguang.appraisal.OpinionEntry;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.NotFound;

/** The stage 策划论证 over the interface. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppraisalResource {

    @Inject
    private AppraisalService appraisals;

    /** By its own number PS-… or by the application's SB-…. */
    @GET
    @Path("appraisals/{number}")
    public AppraisalView appraisal(@PathParam("number") String number) {
        return number.startsWith("SB-") ? appraisals.findAppraisal(number).orElseThrow(() -> new NotFound("appraisal", number))
                : appraisals.viewAppraisal(number);
    }

    /** The draws of its experts, oldest first. */
    @GET
    @Path("appraisals/{number}/draws")
    public List<DrawView> draws(@PathParam("number") String number) {
        return appraisals.listDraws(number);
    }

    /** Fixes the list of candidates; the task stays open until the lot has fallen. */
    @POST
    @Path("tasks/{task}/fix-experts")
    public DrawView fixExperts(@PathParam("task") String task, DrawOrder order) {
        return appraisals.fixExperts(task, order);
    }

    @POST
    @Path("tasks/{task}/draw-experts")
    public DrawView drawExperts(@PathParam("task") String task, DrawEntry entry) {
        return appraisals.drawExperts(task, entry);
    }

    @POST
    @Path("tasks/{task}/give-opinion")
    public void giveOpinion(@PathParam("task") String task, OpinionEntry entry) {
        appraisals.giveOpinion(task, entry);
    }

    @POST
    @Path("tasks/{task}/conclude-appraisal")
    public AppraisalView concludeAppraisal(@PathParam("task") String task, ConclusionEntry entry) {
        return appraisals.concludeAppraisal(task, entry);
    }
}
