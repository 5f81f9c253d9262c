package org.yangguang.web.payment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.document.Upload;
import org.yangguang.payment.AccountCallback;
import org.yangguang.payment.AccountService;
import org.yangguang.payment.AccountView;
import org.yangguang.payment.MappingEntry;
import org.yangguang.payment.OverdueService;
import org.yangguang.payment.OverdueView;
import org.yangguang.payment.PaymentView;
import org.yangguang.payment.ReturnService;
import org.yangguang.payment.TreasuryBatchView;
import org.yangguang.payment.TreasuryChoice;
import org.yangguang.payment.TreasuryFile;
import org.yangguang.payment.TreasuryReturnView;
import org.yangguang.payment.TreasuryService;
import org.yangguang.payment.TreasuryWord;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.api.Page;

/** Payment orders at the treasury: batches, returned files, mappings, changed accounts, what is overdue. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TreasuryResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private TreasuryService treasury;
    @Inject
    private ReturnService returns;
    @Inject
    private AccountService accounts;
    @Inject
    private OverdueService overdue;

    /** The approved orders that may be gathered. */
    @GET
    @Path("payment-batches/choice")
    public List<PaymentView> gatherable() {
        return treasury.listGatherable();
    }

    @POST
    @Path("payment-batches")
    @APIResponseSchema(value = TreasuryBatchView.class, responseCode = "201")
    public Response gather(TreasuryChoice choice) {
        return Response.status(Response.Status.CREATED).entity(treasury.gatherOrders(choice)).build();
    }

    @GET
    @Path("payment-batches")
    public Page<TreasuryBatchView> batches(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return new Page<>(treasury.listBatches(first, count), treasury.countBatches());
    }

    @GET
    @Path("payment-batches/{number}")
    public TreasuryBatchView batch(@PathParam("number") String number) {
        return treasury.viewBatch(number);
    }

    @POST
    @Path("payment-batches/{number}/release")
    public TreasuryBatchView release(@PathParam("number") String number, TreasuryWord word) {
        return treasury.releaseBatch(number, word);
    }

    @POST
    @Path("payment-batches/{number}/withdraw")
    public TreasuryBatchView withdraw(@PathParam("number") String number, TreasuryWord word) {
        return treasury.withdrawBatch(number, word);
    }

    /** The batch for the treasury (docs/treasury.md). */
    @GET
    @Path("payment-batches/{number}/xml")
    @Produces(MediaType.APPLICATION_XML)
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public Response xml(@PathParam("number") String number) {
        return file(treasury.viewBatchXml(number));
    }

    /** The same as a workbook. */
    @GET
    @Path("payment-batches/{number}/workbook")
    @Produces(WORKBOOK)
    @APIResponse(responseCode = "200", content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("number") String number) {
        return file(treasury.viewBatchWorkbook(number));
    }

    /** A returned file as the body, its name, percent-encoded, in the header X-File-Name; {@code mapping} for a payment list. */
    @POST
    @Path("payment-returns")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = TreasuryReturnView.class, responseCode = "201")
    public Response receive(@QueryParam("mapping") String mapping, @HeaderParam("X-File-Name") String fileName, InputStream content) throws IOException {
        try {
            if (fileName == null || fileName.isBlank()) {
                throw new RuleViolation(InputRule.REQUIRED, "X-File-Name");
            }
            String name = URLDecoder.decode(fileName.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Response.status(Response.Status.CREATED).entity(returns.receiveReturn(new Upload(null, name, content), mapping)).build();
        } finally {
            // a caller still sending would see a broken connection instead of the refusal; the server ends what is far too long
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    @GET
    @Path("payment-returns")
    public Page<TreasuryReturnView> returnedFiles(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return new Page<>(returns.listReturns(first, count), returns.countReturns());
    }

    /** Each line beside its order. */
    @GET
    @Path("payment-returns/{number}")
    public TreasuryReturnView returned(@PathParam("number") String number) {
        return returns.viewReturn(number);
    }

    /** The file as it came. */
    @GET
    @Path("payment-returns/{number}/file")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response returnedFile(@PathParam("number") String number) {
        return file(returns.viewReturnFile(number));
    }

    /** Records what matches. */
    @POST
    @Path("payment-returns/{number}/accept")
    public TreasuryReturnView accept(@PathParam("number") String number, TreasuryWord word) {
        return returns.acceptReturn(number, word);
    }

    @GET
    @Path("payment-mappings")
    public List<MappingEntry> mappings() {
        return returns.listMappings();
    }

    @PUT
    @Path("payment-mappings")
    public MappingEntry saveMapping(MappingEntry entry) {
        return returns.saveMapping(entry);
    }

    /** The account of a payment beside the known one. */
    @GET
    @Path("milestones/{milestone}/payment/account")
    public AccountView account(@PathParam("milestone") String milestone) {
        return accounts.viewAccount(milestone);
    }

    /** A second person has called back about a changed account. */
    @POST
    @Path("milestones/{milestone}/payment/account")
    public AccountView confirmAccount(@PathParam("milestone") String milestone, AccountCallback callback) {
        return accounts.confirmAccount(milestone, callback);
    }

    /** What a year has left unpaid beyond its time. */
    @GET
    @Path("years/{year}/overdue-payments")
    public OverdueView overdue(@PathParam("year") int year) {
        return overdue.viewOverdue(year);
    }

    /** The same as a workbook. */
    @GET
    @Path("years/{year}/overdue-payments/workbook")
    @Produces(WORKBOOK)
    @APIResponse(responseCode = "200", content = @Content(mediaType = WORKBOOK, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response overdueWorkbook(@PathParam("year") int year) {
        return file(overdue.viewOverdueWorkbook(year));
    }

    private static Response file(TreasuryFile file) {
        return Response.ok(file.content()).type(file.mediaType()).header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
                .header("Cache-Control", "private, no-store").build();
    }
}
