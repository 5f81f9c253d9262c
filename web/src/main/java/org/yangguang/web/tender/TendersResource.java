package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.AwardLetterView;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidEntry;
import org.yangguang.tender.BidService;
import org.yangguang.tender.CatalogueView;
import org.yangguang.tender.EvaluationView;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.OwnBidView;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.ReceiptView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.web.api.Page;

/** /api/v1/tenders: published tenders for everyone, more for those it concerns; bids of the own firm. */
@Path("tenders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TendersResource {

    @Inject
    private TenderRegisterService tenders;

    @Inject
    private BidService bids;

    @GET
    public Page<TenderView> list(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return new Page<>(tenders.listTenders(first, count), tenders.countTenders());
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
    public List<DrawView> draws(@PathParam("number") String number) {
        return tenders.listDraws(number);
    }

    @GET
    @Path("{number}/receipts")
    public List<ReceiptView> receipts(@PathParam("number") String number) {
        return tenders.listReceipts(number);
    }

    /** The own bids. */
    @GET
    @Path("{number}/bids")
    public List<OwnBidView> ownBids(@PathParam("number") String number) {
        return bids.findOwnBids(number);
    }

    /** A bid, new or in place of the earlier one; answers with the receipt. */
    @POST
    @Path("{number}/bids")
    public ReceiptView submit(@PathParam("number") String number, BidEntry entry) {
        return bids.submitBid(number, entry);
    }

    @DELETE
    @Path("{number}/bids/{lot}")
    @Consumes(MediaType.WILDCARD)
    public ReceiptView withdraw(@PathParam("number") String number, @PathParam("lot") int lot) {
        return bids.withdrawBid(number, lot);
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
