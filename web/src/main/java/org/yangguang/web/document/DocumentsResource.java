package org.yangguang.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.StreamingOutput;
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
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.document.Upload;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** The papers of a record. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    /** The largest file taken. */
    public record Limit(long megabytes) {
    }

    /** 密级 as POST documents takes it. */
    public record Level(SecrecyLevel secrecy) {
    }

    @Inject
    private DocumentService documents;

    /** Of one record by {@code owner}, or of all records of a project by the application's number as {@code case}. */
    @GET
    @Path("documents")
    public List<DocumentView> documents(@QueryParam("owner") String owner, @QueryParam("case") String application) {
        return application != null && owner == null ? documents.ofCase(application) : documents.of(required(owner, "owner"));
    }

    @GET
    @Path("documents/limit")
    public Limit limit() {
        return new Limit(documents.viewLimit());
    }

    /** 密级 of a paper of this kind without a word of its sender. */
    @GET
    @Path("documents/secrecy")
    public Level secrecy(@QueryParam("owner") String owner, @QueryParam("kind") String kind) {
        return new Level(documents.viewSecrecy(owner, required(kind, "kind")));
    }

    /** Says whether a file would be taken, and keeps nothing; as POST documents. */
    @POST
    @Path("documents/examination")
    @Consumes(MediaType.WILDCARD)
    public void examine(@HeaderParam("X-File-Name") String fileName, InputStream content) throws IOException {
        try {
            documents.examine(new Upload(null, named(fileName), content), "file");
        } finally {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The file as the body, with its 密级 when it is not what its kind and its project say; its name, percent-encoded, in the header X-File-Name. */
    @POST
    @Path("documents")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response attach(@QueryParam("owner") String owner, @QueryParam("kind") String kind, @QueryParam("secrecy") SecrecyLevel secrecy,
                           @HeaderParam("X-File-Name") String fileName, InputStream content) throws IOException {
        try {
            return created(documents.attach(required(owner, "owner"), new Upload(required(kind, "kind"), named(fileName), content, secrecy)));
        } finally {
            // a caller still sending would see a broken connection instead of the refusal; the server ends what is far too long
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The file as the part {@code file} of a form. */
    @POST
    @Path("documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response attachForm(@QueryParam("owner") String owner, @QueryParam("kind") String kind, @QueryParam("secrecy") SecrecyLevel secrecy,
                               List<EntityPart> parts) {
        EntityPart file = parts.stream().filter(p -> p.getFileName().isPresent()).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.REQUIRED, "file"));
        return created(documents.attach(required(owner, "owner"),
                new Upload(required(kind, "kind"), file.getFileName().orElseThrow(), file.getContent(), secrecy)));
    }

    @GET
    @Path("documents/{number}/content")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("number") String number) {
        DocumentView document = documents.find(number);
        StreamingOutput body = out -> documents.copy(number, out);
        Response.ResponseBuilder response = Response.ok(body);
        Download.headers(document).forEach(response::header);
        return response.build();
    }

    @DELETE
    @Path("documents/{number}")
    public void remove(@PathParam("number") String number) {
        documents.remove(number);
    }

    private static String named(String header) {
        return URLDecoder.decode(required(header, "X-File-Name").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Response created(DocumentView document) {
        return Response.status(Response.Status.CREATED).entity(document).build();
    }

    private static String required(String value, String parameter) {
        if (value == null || value.isBlank()) {
            throw new RuleViolation(InputRule.REQUIRED, parameter);
        }
        return value;
    }
}
