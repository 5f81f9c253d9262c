package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.tender.CommitteeEntry;
import org.yangguang.tender.Decision;
import org.yangguang.tender.EvaluationEntry;
import org.yangguang.tender.InvitationEntry;
import org.yangguang.tender.NegotiationEntry;
import org.yangguang.tender.OpeningEntry;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.PublishEntry;
import org.yangguang.tender.QualificationEntry;
import org.yangguang.tender.QuotationEntry;
import org.yangguang.tender.SheetEntry;
import org.yangguang.tender.TenderService;

/** The tasks of the stage 招标 over the interface; each answers 204. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenderResource {

    @Inject
    private TenderService tenders;

    @POST
    @Path("tasks/{task}/prepare-tender")
    public void prepareTender(@PathParam("task") String task, PlanEntry entry) {
        tenders.prepareTender(task, entry);
    }

    @POST
    @Path("tasks/{task}/approve-tender")
    public void approveTender(@PathParam("task") String task, Decision decision) {
        tenders.approveTender(task, decision);
    }

    @POST
    @Path("tasks/{task}/invite-suppliers")
    public void inviteSuppliers(@PathParam("task") String task, InvitationEntry entry) {
        tenders.inviteSuppliers(task, entry);
    }

    @POST
    @Path("tasks/{task}/publish-notice")
    public void publishNotice(@PathParam("task") String task, PublishEntry entry) {
        tenders.publishNotice(task, entry);
    }

    @POST
    @Path("tasks/{task}/open-bids")
    public void openBids(@PathParam("task") String task, OpeningEntry entry) {
        tenders.openBids(task, entry);
    }

    @POST
    @Path("tasks/{task}/check-qualification")
    public void checkQualification(@PathParam("task") String task, QualificationEntry entry) {
        tenders.checkQualification(task, entry);
    }

    @POST
    @Path("tasks/{task}/form-committee")
    public void formCommittee(@PathParam("task") String task, CommitteeEntry entry) {
        tenders.formCommittee(task, entry);
    }

    @POST
    @Path("tasks/{task}/negotiate")
    public void negotiate(@PathParam("task") String task, NegotiationEntry entry) {
        tenders.negotiate(task, entry);
    }

    @POST
    @Path("tasks/{task}/evaluate-bids")
    public void evaluateBids(@PathParam("task") String task, SheetEntry entry) {
        tenders.evaluateBids(task, entry);
    }

    @POST
    @Path("tasks/{task}/conclude-evaluation")
    public void concludeEvaluation(@PathParam("task") String task, EvaluationEntry entry) {
        tenders.concludeEvaluation(task, entry);
    }

    @POST
    @Path("tasks/{task}/award-tender")
    public void awardTender(@PathParam("task") String task, Decision decision) {
        tenders.awardTender(task, decision);
    }

    @POST
    @Path("tasks/{task}/record-quotations")
    public void recordQuotations(@PathParam("task") String task, QuotationEntry entry) {
        tenders.recordQuotations(task, entry);
    }

    @POST
    @Path("tasks/{task}/approve-quotation")
    public void approveQuotation(@PathParam("task") String task, Decision decision) {
        tenders.approveQuotation(task, decision);
    }
}
