package org.yangguang.web.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.identity.NewToken;
import org.yangguang.identity.TokenService;
import org.yangguang.identity.TokenView;
import org.yangguang.web.api.Json;

/** /api/v1/tokens: fetch one with name and password, see and revoke one's own. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    private TokenService tokens;

    /** A body is optional: without one the token lives as long as is allowed. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = TokenView.class, responseCode = "201")
    public Response issue(String body) throws JsonProcessingException {
        NewToken input = body == null || body.isBlank() ? new NewToken(null, null) : Json.mapper().readValue(body, NewToken.class);
        return Response.status(Response.Status.CREATED).cacheControl(Once.SHOWN).entity(tokens.issue(input)).build();
    }

    /** The caller's; {@code all}: every valid one, for the security administrator. */
    @GET
    public List<TokenView> list(@QueryParam("all") boolean all) {
        return all ? tokens.listValid() : tokens.listMine();
    }

    @DELETE
    @Path("{number}")
    public void revoke(@PathParam("number") String number) {
        tokens.revokeToken(number);
    }
}
