package org.yangguang.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
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
import org.yangguang.demonstration.DemonstrationService;
import org.yangguang.document.Upload;
import org.yangguang.project.IntakeList;
import org.yangguang.project.IntakePage;
import org.yangguang.project.IntakeRowStatus;
import org.yangguang.project.IntakeService;
import org.yangguang.project.IntakeView;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** Workbooks of many applications: the template, the upload, how far it has come. The answer: GET documents/{answer}/content. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class IntakesResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What the demonstration offers. */
    public record Ready(boolean intakeOf2006) {
    }

    @Inject
    private IntakeService intakes;
    @Inject
    private DemonstrationService demonstration;

    /** The workbook to fill in for a call, with so many rows. */
    @GET
    @Path("calls/{number}/intake-template")
    @Produces(XLSX)
    @APIResponse(responseCode = "200", content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(@PathParam("number") String number, @QueryParam("rows") @DefaultValue("200") int rows) {
        return workbook("intake-" + number, intakes.viewTemplate(number, rows));
    }

    /** The demonstration's ready workbook; {@code corrected} for the second upload. */
    @GET
    @Path("demonstration/intake-of-2006")
    @Produces(XLSX)
    @APIResponse(responseCode = "200", content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response intakeOf2006(@QueryParam("corrected") boolean corrected) {
        return workbook("intake-2006" + (corrected ? "-corrected" : ""), demonstration.viewIntake(corrected));
    }

    /** Whether there is a ready workbook: in a demonstration. */
    @GET
    @Path("demonstration")
    public Ready demonstration() {
        return new Ready(demonstration.mayViewIntake());
    }

    private static Response workbook(String name, byte[] content) {
        return Response.ok(content).type(XLSX).header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w-]", "_") + ".xlsx\"").build();
    }

    /** The filled workbook as the body, with its 密级 when it is not internal; its name, percent-encoded, in the header X-File-Name. */
    @POST
    @Path("intakes")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = IntakeView.class, responseCode = "201")
    public Response start(@QueryParam("secrecy") SecrecyLevel secrecy, @HeaderParam("X-File-Name") String fileName, InputStream content) throws IOException {
        try {
            return created(intakes.startImport(upload(fileName, content, secrecy), null));
        } finally {
            // a caller still sending would see a broken connection instead of the refusal; the server ends what is far too long
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Says whether a workbook would be taken, and keeps nothing; as POST intakes. */
    @POST
    @Path("intakes/examination")
    @Consumes(MediaType.WILDCARD)
    public void examine(@HeaderParam("X-File-Name") String fileName, InputStream content) throws IOException {
        try {
            intakes.examineWorkbook(upload(fileName, content, null));
        } finally {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The filled workbook as the part {@code file} of a form, attachments as the part {@code papers}. */
    @POST
    @Path("intakes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = IntakeView.class, responseCode = "201")
    public Response startForm(@QueryParam("secrecy") SecrecyLevel secrecy, List<EntityPart> parts) {
        return created(intakes.startImport(part(parts, "file", secrecy),
                parts.stream().anyMatch(p -> p.getName().equals("papers")) ? part(parts, "papers", secrecy) : null));
    }

    /** Further attachments for an import that has ended, as the body; the 密级 is that of each of them. */
    @POST
    @Path("intakes/{number}/papers")
    @Consumes(MediaType.WILDCARD)
    public IntakeView papers(@PathParam("number") String number, @QueryParam("secrecy") SecrecyLevel secrecy,
                             @HeaderParam("X-File-Name") String fileName, InputStream content) throws IOException {
        try {
            return intakes.addPapers(number, upload(fileName, content, secrecy));
        } finally {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The same as the part {@code file} of a form. */
    @POST
    @Path("intakes/{number}/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public IntakeView papersForm(@PathParam("number") String number, @QueryParam("secrecy") SecrecyLevel secrecy, List<EntityPart> parts) {
        return intakes.addPapers(number, part(parts, "file", secrecy));
    }

    @GET
    @Path("intakes")
    public IntakeList intakes(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return intakes.listImports(first, count);
    }

    @GET
    @Path("intakes/{number}")
    public IntakeView intake(@PathParam("number") String number) {
        return intakes.viewImport(number);
    }

    @GET
    @Path("intakes/{number}/rows")
    public IntakePage rows(@PathParam("number") String number, @QueryParam("status") IntakeRowStatus status, @QueryParam("missing") boolean missing,
                           @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return intakes.listRows(number, status, missing, first, count);
    }

    private static Response created(IntakeView intake) {
        return Response.status(Response.Status.CREATED).entity(intake).build();
    }

    private static Upload upload(String fileName, InputStream content, SecrecyLevel secrecy) {
        if (fileName == null || fileName.isBlank()) {
            throw new RuleViolation(InputRule.REQUIRED, "X-File-Name");
        }
        return new Upload(null, URLDecoder.decode(fileName.replace("+", "%2B"), StandardCharsets.UTF_8), content, secrecy);
    }

    private static Upload part(List<EntityPart> parts, String name, SecrecyLevel secrecy) {
        EntityPart file = parts.stream().filter(p -> p.getName().equals(name) && p.getFileName().isPresent()).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.REQUIRED, name));
        return new Upload(null, file.getFileName().orElseThrow(), file.getContent(), secrecy);
    }
}
