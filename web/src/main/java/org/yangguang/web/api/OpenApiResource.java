package org.yangguang.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** GET /api/v1/openapi.json: the description of this interface, made by the build and served as it is. Open to everyone. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    private static final String FILE = "/openapi/openapi.json";

    @GET
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public Response description() {
        InputStream file = OpenApiResource.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("the build has left out " + FILE);
        }
        CacheControl hour = new CacheControl();
        hour.setMaxAge((int) TimeUnit.HOURS.toSeconds(1));
        return Response.ok(file).cacheControl(hour).build();
    }
}
