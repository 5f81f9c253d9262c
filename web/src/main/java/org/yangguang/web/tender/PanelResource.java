package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.registry.DrawLeft;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawView;
import org.yangguang.tender.Attendance;
import org.yangguang.tender.FeesEntry;
import org.yangguang.tender.PanelLeave;
import org.yangguang.tender.PanelOpinion;
import org.yangguang.tender.PanelView;
import org.yangguang.tender.QuotationEntry;
import org.yangguang.tender.QuotationPanelService;

/** The experts who assess the quotations of a purchase below the threshold. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PanelResource {

    @Inject
    private QuotationPanelService panels;

    /** The purchases whose quotations the caller assesses. */
    @GET
    @Path("purchase-panels")
    public List<PanelView> listOwn() {
        return panels.listOwnPanels();
    }

    /** Puts the quotations before the experts, without a choice. */
    @POST
    @Path("purchases/{number}/quotations")
    public PanelView present(@PathParam("number") String number, QuotationEntry entry) {
        return panels.presentQuotations(number, entry);
    }

    /** The experts, the quotations and, once all have signed, the result. */
    @GET
    @Path("purchases/{number}/panel")
    public PanelView view(@PathParam("number") String number) {
        return panels.viewPanel(number);
    }

    /** The draws of experts for a purchase, oldest first. */
    @GET
    @Path("purchases/{number}/panel/draws")
    public List<DrawView> listDraws(@PathParam("number") String number) {
        return panels.listPanelDraws(number);
    }

    /** Fixes the list of candidates. */
    @POST
    @Path("purchases/{number}/panel/list")
    public DrawView fixList(@PathParam("number") String number, DrawOrder order) {
        return panels.fixPanel(number, order);
    }

    /** Draws from the fixed list. */
    @POST
    @Path("purchases/{number}/panel/draw")
    public PanelView draw(@PathParam("number") String number, DrawPart entry) {
        return panels.drawPanel(number, entry);
    }

    /** The next of the drawn order for an expert who does not take part. */
    @POST
    @Path("purchases/{number}/panel/next")
    public PanelView next(@PathParam("number") String number, DrawLeft entry) {
        return panels.callNextPanelExpert(number, entry);
    }

    /** The caller signs in and declares to be free of conflict. */
    @POST
    @Path("purchases/{number}/panel/attendance")
    public PanelView attend(@PathParam("number") String number, Attendance entry) {
        return panels.attendPanel(number, entry);
    }

    /** The caller's own opinion, which the others read when all have signed. */
    @POST
    @Path("purchases/{number}/panel/opinion")
    public PanelView sign(@PathParam("number") String number, PanelOpinion entry) {
        return panels.signPanelOpinion(number, entry);
    }

    /** The caller steps back; answers 204. */
    @POST
    @Path("purchases/{number}/panel/leave")
    public void leave(@PathParam("number") String number, PanelLeave entry) {
        panels.leavePanel(number, entry);
    }

    /** What the experts are paid. */
    @POST
    @Path("purchases/{number}/panel/fees")
    public PanelView recordFees(@PathParam("number") String number, FeesEntry entry) {
        return panels.recordPanelFees(number, entry);
    }
}
