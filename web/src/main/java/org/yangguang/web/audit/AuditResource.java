package org.yangguang.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditKey;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditSlice;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.AuditView;
import org.yangguang.audit.SealView;
import org.yangguang.audit.VerificationRequest;
import org.yangguang.audit.VerificationService;
import org.yangguang.web.api.Json;
import org.yangguang.web.api.Stretch;

/** GET /api/v1/audit: the trail, newest first, and its seal. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditService audit;

    @Inject
    private VerificationService seal;

    /**
     * By person, role, beginning of the action, number of the object or project, days, amounts and outcome; {@code not-done}
     * finds refusals, denials and failures.
     */
    @GET
    public Stretch<AuditView> find(@QueryParam("person") String person, @QueryParam("role") String role, @QueryParam("action") String action,
                     @QueryParam("subject") String subject, @QueryParam("from") String from, @QueryParam("to") String to,
                     @QueryParam("amountFrom") String amountFrom, @QueryParam("amountTo") String amountTo, @QueryParam("outcome") String outcome,
                     @QueryParam("administrators") boolean administrators, @QueryParam("after") String after,
                     @QueryParam("count") @DefaultValue("50") int count, @Context UriInfo address) {
        AuditSlice slice = audit.find(new AuditQuery(address.getQueryParameters()::getFirst).filter(), AuditKey.of(after), count);
        return new Stretch<>(slice.entries(), slice.next() == null ? null : slice.next().toString());
    }

    /** One entry by its number, as a verification names it. */
    @GET
    @Path("entries/{entry}")
    public AuditView entry(@PathParam("entry") long entry) {
        return audit.viewEntry(entry);
    }

    /** Everything that the filter of {@link #find} finds, newest first, as JSON Lines. */
    @GET
    @Path("found")
    @Produces("application/x-ndjson")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response found(@QueryParam("person") String person, @QueryParam("role") String role, @QueryParam("action") String action,
                          @QueryParam("subject") String subject, @QueryParam("from") String from, @QueryParam("to") String to,
                          @QueryParam("amountFrom") String amountFrom, @QueryParam("amountTo") String amountTo,
                          @QueryParam("outcome") String outcome, @QueryParam("administrators") boolean administrators, @Context UriInfo address) {
        AuditFilter filter = new AuditQuery(address.getQueryParameters()::getFirst).filter();
        // asked before the answer begins, so that who may not is refused properly
        audit.find(filter, null, 1);
        StreamingOutput body = out -> audit.exportFound(filter, entry -> line(entry, out));
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"audit-entries.jsonl\"").build();
    }

    private static void line(AuditView entry, OutputStream out) {
        try {
            out.write(Json.mapper().writeValueAsBytes(entry));
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How far the trail is sealed. */
    @GET
    @Path("seal")
    public SealView seal() {
        return seal.viewSeal();
    }

    /**
     * Recomputes every hash from the rows and names what does not fit, the first break first.
     *
     * @param noted a batch as it was noted before, {@code number:hash}
     */
    @GET
    @Path("verification")
    public AuditVerification verify(@QueryParam("from") Long from, @QueryParam("to") Long to, @QueryParam("noted") String noted) {
        return seal.verify(new VerificationRequest(from, to, noted));
    }

    /** Batches {@code from} to {@code to} with their entries as JSON Lines, for the stand-alone verifier. */
    @GET
    @Path("trail")
    @Produces("application/x-ndjson")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response trail(@QueryParam("from") Long from, @QueryParam("to") Long to) {
        // asked before the answer begins, so that who may not is refused properly
        seal.viewSeal();
        StreamingOutput body = out -> seal.exportTrail(from, to, out);
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"" + AuditDownloadServlet.TRAIL + "\"").build();
    }

    /** The stand-alone verifier: one Java file, to be run as {@code java AuditVerifier.java FILE}. */
    @GET
    @Path("verifier")
    @Produces("text/x-java-source")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/x-java-source", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response verifier() {
        StreamingOutput body = AuditDownloadServlet::copyVerifier;
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"" + AuditDownloadServlet.VERIFIER + "\"").build();
    }
}
