package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.reporting.BinderService;
import org.yangguang.reporting.ProcurementStep;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.AwardLetterView;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidEntry;
import org.yangguang.tender.BidFile;
import org.yangguang.tender.BidFileService;
import org.yangguang.tender.BidProofView;
import org.yangguang.tender.BidService;
import org.yangguang.tender.CatalogueView;
import org.yangguang.tender.ChallengeView;
import org.yangguang.tender.ClarificationEntry;
import org.yangguang.tender.ClarificationService;
import org.yangguang.tender.ClarificationView;
import org.yangguang.tender.DocumentCheckService;
import org.yangguang.tender.DraftEntry;
import org.yangguang.tender.DraftView;
import org.yangguang.tender.EvaluationView;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.ObjectionEntry;
import org.yangguang.tender.ObjectionView;
import org.yangguang.tender.OfficerView;
import org.yangguang.tender.OpenerView;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.OpeningView;
import org.yangguang.tender.OwnBidView;
import org.yangguang.tender.PoolDrawView;
import org.yangguang.tender.ProcedureView;
import org.yangguang.tender.ProofEntry;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.ReceiptView;
import org.yangguang.tender.ScheduleView;
import org.yangguang.tender.SealedFileView;
import org.yangguang.tender.SealingView;
import org.yangguang.tender.SharesEntry;
import org.yangguang.tender.TenderFilter;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;
import org.yangguang.web.api.Page;
import org.yangguang.web.api.Tongue;

/** /api/v1/tenders: published tenders for everyone, more for those it concerns; bids of the own firm. */
@Path("tenders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TendersResource {

    @Inject
    private TenderRegisterService tenders;

    @Inject
    private BinderService binders;

    @Inject
    private BidService bids;

    @Inject
    private OpeningService openings;

    @Inject
    private BidFileService files;

    @Inject
    private ClarificationService clarifications;

    @Inject
    private DocumentCheckService checks;

    @Inject
    private HttpServletRequest request;

    @GET
    public Page<TenderView> list(@QueryParam("text") String text, @QueryParam("status") TenderStatus status, @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        TenderFilter filter = new TenderFilter(text, status);
        return new Page<>(tenders.listTenders(filter, first, count), tenders.countTenders(filter));
    }

    /** The codes of the procurement catalogue. */
    @GET
    @Path("catalogue")
    public List<CatalogueView> catalogue() {
        return tenders.listCatalogue();
    }

    /** By its own number CG-… or, for the newest round, by the application's SB-…. */
    @GET
    @Path("{number}")
    public TenderView tender(@PathParam("number") String number) {
        return number.startsWith("SB-") ? tenders.findTender(number).orElseThrow(() -> new NotFound("tender", number)) : tenders.viewTender(number);
    }

    /** The procedures (采购方式) that its plan may choose from today. */
    @GET
    @Path("{number}/procedures")
    public List<ProcedureView> procedures(@PathParam("number") String number) {
        return tenders.listProcedures(number);
    }

    /** The shortest lawful schedule from today, by the procedure that the plan is to choose or has chosen. */
    @GET
    @Path("{number}/schedule")
    public ScheduleView schedule(@PathParam("number") String number, @QueryParam("method") @DefaultValue("open") String method) {
        return tenders.viewSchedule(number, method);
    }

    /** What has been announced of it, in its order; the facts of each under /open/notices. */
    @GET
    @Path("{number}/notices")
    public List<NoticeView> notices(@PathParam("number") String number) {
        return tenders.listNoticesOf(number);
    }

    @GET
    @Path("{number}/purchase")
    public PurchaseView purchase(@PathParam("number") String application) {
        return tenders.findPurchase(application).orElseThrow(() -> new NotFound("purchase", application));
    }

    @GET
    @Path("{number}/evaluation")
    public EvaluationView evaluation(@PathParam("number") String number) {
        return tenders.viewEvaluation(number);
    }

    /** The draws of its evaluators, once the evaluation has begun. */
    @GET
    @Path("{number}/draws")
    public List<PoolDrawView> draws(@PathParam("number") String number) {
        return tenders.listDraws(number);
    }

    /** What was done, oldest first, each step with the clause that governed it; the file as one PDF: POST exports, kind binder. */
    @GET
    @Path("{number}/timeline")
    public List<ProcurementStep> timeline(@PathParam("number") String number) {
        return binders.viewTimeline(number);
    }

    @GET
    @Path("{number}/receipts")
    public List<ReceiptView> receipts(@PathParam("number") String number) {
        return tenders.listReceipts(number);
    }

    /** An own receipt as it was signed. */
    @GET
    @Path("{number}/receipts/{sequence}")
    public ReceiptView receipt(@PathParam("number") String number, @PathParam("sequence") int sequence) {
        return bids.viewReceipt(number, sequence);
    }

    /** The own bids. */
    @GET
    @Path("{number}/bids")
    public List<OwnBidView> ownBids(@PathParam("number") String number) {
        return bids.findOwnBids(number);
    }

    /** What is needed to seal a bid: the officers' public keys and how many of them open together. */
    @GET
    @Path("{number}/sealing")
    public SealingView sealing(@PathParam("number") String number) {
        return bids.viewSealing(number);
    }

    /** The own draft, locked as it was kept. */
    @GET
    @Path("{number}/draft")
    public DraftView draft(@PathParam("number") String number) {
        return bids.findDraft(number).orElseThrow(() -> new NotFound("draft", number));
    }

    @PUT
    @Path("{number}/draft")
    public DraftView keepDraft(@PathParam("number") String number, DraftEntry entry) {
        return bids.keepDraft(number, entry);
    }

    /** A sealed bid, new or in place of the earlier one; answers with the signed receipt. */
    @POST
    @Path("{number}/bids")
    public ReceiptView submit(@PathParam("number") String number, BidEntry entry) {
        return bids.submitBid(number, entry);
    }

    /** Says that the own bid stands as it is after what has been made clear; answers with the signed receipt. */
    @POST
    @Path("{number}/bids/{lot}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public ReceiptView confirm(@PathParam("number") String number, @PathParam("lot") int lot) {
        return bids.confirmBid(number, lot);
    }

    /** The documents held against every rule that their publication must keep, as if it were today. */
    @GET
    @Path("{number}/check")
    public List<CheckView> check(@PathParam("number") String number) {
        return checks.viewCheck(number).stream().map(rule -> CheckView.of(rule, Tongue.of(request))).toList();
    }

    /** What has been made clear or corrected in the documents, oldest first. */
    @GET
    @Path("{number}/clarifications")
    public List<ClarificationView> clarifications(@PathParam("number") String number) {
        return clarifications.listClarifications(number);
    }

    /** Makes something clear or corrects it while bids are awaited; published when a second person has cleared it. */
    @POST
    @Path("{number}/clarifications")
    @APIResponseSchema(value = ClarificationView.class, responseCode = "201")
    public Response clarify(@PathParam("number") String number, ClarificationEntry entry) {
        return Response.status(Response.Status.CREATED).entity(clarifications.clarify(number, entry)).build();
    }

    @DELETE
    @Path("{number}/bids/{lot}")
    @Consumes(MediaType.WILDCARD)
    public ReceiptView withdraw(@PathParam("number") String number, @PathParam("lot") int lot) {
        return bids.withdrawBid(number, lot);
    }

    /** A file as the bidder has sealed it, to be named by an envelope: its bytes are the body. */
    @POST
    @Path("{number}/bid-files")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = SealedFileView.class, responseCode = "201")
    public Response keepFile(@PathParam("number") String number, InputStream content) throws IOException {
        return Response.status(Response.Status.CREATED).entity(Spool.through(content, whole -> files.keepFile(number, whole))).build();
    }

    /** Drops the own files that no envelope names. */
    @DELETE
    @Path("{number}/bid-files")
    @Consumes(MediaType.WILDCARD)
    public void dropFiles(@PathParam("number") String number) {
        files.dropFiles(number);
    }

    /** A file of an opened bid, decrypted while it is read. */
    @GET
    @Path("{number}/bids/{bid}/files/{position}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("number") String number, @PathParam("bid") String bid, @PathParam("position") int position) {
        BidFile file = files.viewFile(number, bid, position);
        StreamingOutput body = out -> files.copyFile(number, bid, position, out);
        Response.ResponseBuilder response = Response.ok(body);
        BidFileServlet.headers(file).forEach(response::header);
        return response.build();
    }

    /** What the bidder objects to at the opening. */
    @POST
    @Path("{number}/objections")
    public ObjectionView object(@PathParam("number") String number, ObjectionEntry entry) {
        return bids.raiseObjection(number, entry);
    }

    /** Who may be named as opening officer. */
    @GET
    @Path("{number}/officers")
    public List<OfficerView> officers(@PathParam("number") String number) {
        return openings.listOfficers(number);
    }

    /** The opening as one of its officers sees it; after the deadline with the shares to unwrap. */
    @GET
    @Path("{number}/opening")
    public OpeningView opening(@PathParam("number") String number) {
        return openings.viewOpening(number);
    }

    /** Asks the officer to prove the key. */
    @POST
    @Path("{number}/rehearsal")
    public ChallengeView rehearse(@PathParam("number") String number) {
        return openings.beginRehearsal(number);
    }

    @PUT
    @Path("{number}/rehearsal")
    public OpenerView prove(@PathParam("number") String number, ProofEntry entry) {
        return openings.proveKey(number, entry);
    }

    /** The officer's unwrapped shares, after the deadline. */
    @POST
    @Path("{number}/shares")
    public OpeningView give(@PathParam("number") String number, SharesEntry entry) {
        return openings.giveShares(number, entry);
    }

    /** By what an opened bid is checked without this server. */
    @GET
    @Path("{number}/bids/{bid}/proof")
    public BidProofView proof(@PathParam("number") String number, @PathParam("bid") String bid) {
        return openings.viewProof(number, bid);
    }

    /** What an opened bid says. */
    @GET
    @Path("{number}/bids/{bid}/content")
    public BidContent content(@PathParam("number") String number, @PathParam("bid") String bid) {
        return tenders.viewBidContent(number, bid);
    }

    @GET
    @Path("{number}/lots/{lot}/award-letter")
    public AwardLetterView letter(@PathParam("number") String number, @PathParam("lot") int lot) {
        return tenders.viewAwardLetter(number, lot);
    }
}
