package org.yangguang.web.acceptance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.acceptance.AcceptanceApplication;
import org.yangguang.acceptance.AcceptanceExpertService;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.acceptance.AcceptanceVerdict;
import org.yangguang.acceptance.AcceptanceView;
import org.yangguang.registry.DrawLeft;
import org.yangguang.acceptance.HandoverLists;
import org.yangguang.acceptance.Inspection;
import org.yangguang.acceptance.Rectification;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawView;

/** The acceptance of a project and its closing, and the tasks on them. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AcceptanceResource {

    @Inject
    private AcceptanceService acceptances;

    @Inject
    private AcceptanceExpertService experts;

    /** By the acceptance's, the application's or the project's number. */
    @GET
    @Path("acceptances/{number}")
    public AcceptanceView acceptance(@PathParam("number") String number) {
        return acceptances.acceptance(number);
    }

    /** The draws of experts made for it, oldest first. */
    @GET
    @Path("acceptances/{number}/experts")
    public List<DrawView> experts(@PathParam("number") String number) {
        return experts.listAcceptanceDraws(number);
    }

    /** Fixes the list of candidates. */
    @POST
    @Path("acceptances/{number}/experts/list")
    public DrawView fixExperts(@PathParam("number") String number, DrawOrder order) {
        return experts.fixAcceptanceExperts(number, order);
    }

    /** The lot falls on the fixed list. */
    @POST
    @Path("acceptances/{number}/experts/draw")
    public DrawView drawExperts(@PathParam("number") String number, DrawPart entry) {
        return experts.drawAcceptanceExperts(number, entry);
    }

    /** The next of the drawn order for an expert who does not take part. */
    @POST
    @Path("acceptances/{number}/experts/next")
    public List<DrawView> nextExpert(@PathParam("number") String number, DrawLeft entry) {
        return experts.callNextAcceptanceExpert(number, entry);
    }

    @POST
    @Path("tasks/{task}/apply-acceptance")
    public void applyAcceptance(@PathParam("task") String task, AcceptanceApplication input) {
        acceptances.applyAcceptance(task, input);
    }

    @POST
    @Path("tasks/{task}/inspect-acceptance")
    public void inspectAcceptance(@PathParam("task") String task, Inspection input) {
        acceptances.inspectAcceptance(task, input);
    }

    @POST
    @Path("tasks/{task}/rectify")
    public void rectify(@PathParam("task") String task, Rectification input) {
        acceptances.rectify(task, input);
    }

    @POST
    @Path("tasks/{task}/issue-certificate")
    public void issueCertificate(@PathParam("task") String task, AcceptanceVerdict input) {
        acceptances.issueCertificate(task, input);
    }

    @POST
    @Path("tasks/{task}/hand-over")
    public void handOver(@PathParam("task") String task, HandoverLists input) {
        acceptances.handOver(task, input);
    }

    @POST
    @Path("tasks/{task}/receive-handover")
    public void receiveHandover(@PathParam("task") String task, AcceptanceVerdict input) {
        acceptances.receiveHandover(task, input);
    }
}
