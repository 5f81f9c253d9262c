package org.yangguang.web.openness;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.yangguang.openness.Figures;
import org.yangguang.openness.OpenProjectView;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseKind;
import org.yangguang.openness.ReleaseView;
import org.yangguang.registry.DebarredView;
import org.yangguang.registry.DrawRecord;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.OpenDraw;
import org.yangguang.registry.RegistryService;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.web.api.Page;
import org.yangguang.web.registry.DrawFiles;

/** /api/v1/open: what the portal shows, for everyone and without a token. All releases in one file: /open/data/releases.json. */
@Path("open")
@Produces(MediaType.APPLICATION_JSON)
public class OpenResource {

    @Inject
    private OpennessService openness;

    @Inject
    private TenderRegisterService tenders;

    @Inject
    private OpeningService openings;

    @Inject
    private DrawService draws;

    @Inject
    private RegistryService registry;

    /** Public key of the receipts' signature, SubjectPublicKeyInfo in Base64. */
    public record ReceiptKeyView(String algorithm, String publicKey) {
    }

    @GET
    @Path("figures")
    public Figures figures() {
        return openness.viewFigures();
    }

    /** Approved projects, newest first; at most 200 at once. */
    @GET
    @Path("projects")
    public Page<OpenProjectView> projects(@QueryParam("text") String text, @QueryParam("first") @DefaultValue("0") int first,
                                          @QueryParam("count") @DefaultValue("50") int count) {
        String wanted = text == null || text.isBlank() ? null : text;
        return new Page<>(openness.listProjects(wanted, first, count), openness.countProjects(wanted));
    }

    /** Suppliers that are barred from government procurement today, by name; at most 200 at once. */
    @GET
    @Path("debarments")
    public Page<DebarredView> debarments(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return new Page<>(registry.listDebarred(first, count), registry.countDebarred());
    }

    /** Those with the most money under contract. */
    @GET
    @Path("largest-projects")
    public List<OpenProjectView> largest(@QueryParam("count") @DefaultValue("10") int count) {
        return openness.listLargest(count);
    }

    @GET
    @Path("projects/{number}")
    public OpenProjectView project(@PathParam("number") String number) {
        return openness.viewProject(number);
    }

    /** Releases, newest first; at most 200 at once. */
    @GET
    @Path("releases")
    public Page<ReleaseView> releases(@QueryParam("text") String text, @QueryParam("kind") List<ReleaseKind> kinds,
                                      @QueryParam("project") String project, @QueryParam("first") @DefaultValue("0") int first,
                                      @QueryParam("count") @DefaultValue("50") int count) {
        ReleaseFilter filter = new ReleaseFilter(text, kinds, project);
        return new Page<>(openness.listReleases(filter, first, count), openness.countReleases(filter));
    }

    /** {@code body} is the OCDS release as it was published. */
    @GET
    @Path("releases/{number}")
    public ReleaseView release(@PathParam("number") String number) {
        return openness.viewRelease(number);
    }

    /** A tender's notice with the facts that it publishes. */
    @GET
    @Path("notices/{number}")
    public NoticeView notice(@PathParam("number") String number) {
        return tenders.viewNotice(number);
    }

    /** The key by which anyone checks the receipts of bids. */
    @GET
    @Path("receipt-key")
    public ReceiptKeyView receiptKey() {
        return new ReceiptKeyView("Ed25519", openings.viewReceiptKey());
    }

    /** The stand-alone verifier of opened bids: one Java file, to be run as {@code java BidVerifier.java PROOF.json}. */
    @GET
    @Path("bid-verifier")
    @Produces("text/x-java-source")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/x-java-source", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bidVerifier() {
        return program("BidVerifier.java");
    }

    /** The program by which a recovery key is made and used on a machine without a network: one Java file. */
    @GET
    @Path("recovery-program")
    @Produces("text/x-java-source")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/x-java-source", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response recoveryProgram() {
        return program("RecoveryKey.java");
    }

    private static Response program(String name) {
        StreamingOutput body = out -> {
            try (InputStream source = OpeningService.class.getResourceAsStream("/verifier/" + name)) {
                source.transferTo(out);
            }
        };
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    /** Draws as everybody may see them from the fixing of the list on: commitments and no names. */
    @GET
    @Path("draws")
    public Page<OpenDraw> openDraws(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return new Page<>(draws.listOpen(first, count), draws.countOpen());
    }

    /** The record of a draw, for DrawVerifier.java; who was called stands in it once the result is public. */
    @GET
    @Path("draws/{number}")
    public DrawRecord openRecord(@PathParam("number") String number) {
        return draws.viewOpenRecord(number);
    }

    /** The stand-alone verifier: one Java file, to be run as {@code java DrawVerifier.java FILE}. */
    @GET
    @Path("draw-verifier")
    @Produces("text/x-java-source")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/x-java-source", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response drawVerifier() {
        StreamingOutput body = DrawFiles::copyVerifier;
        return Response.ok(body).header("Content-Disposition", "attachment; filename=\"" + DrawFiles.VERIFIER + "\"").build();
    }
}
