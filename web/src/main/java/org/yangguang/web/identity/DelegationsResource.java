package org.yangguang.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.yangguang.identity.Delegate;
import org.yangguang.identity.DelegationService;
import org.yangguang.identity.DelegationView;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.UserView;

/** /api/v1/delegations: who acts for whom, from when to when. */
@Path("delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    /** A version that was read. */
    public record Revocation(long version) {
    }

    @Inject
    private IdentityService identity;

    @Inject
    private DelegationService delegations;

    /** The caller's; {@code all}: everyone's, for the administrators of security and audit. */
    @GET
    public List<DelegationView> list(@QueryParam("all") boolean all) {
        return all ? delegations.listAll() : delegations.listMine();
    }

    /** Who may be chosen: colleagues of the caller, or of the {@code principal} for the security administrator. */
    @GET
    @Path("colleagues")
    public List<UserView> colleagues(@QueryParam("principal") String principal) {
        return delegations.listColleagues(principal);
    }

    /** With a principal other than oneself it is the security administrator's act. */
    @POST
    @APIResponseSchema(value = DelegationView.class, responseCode = "201")
    public Response delegate(Delegate input) {
        String me = identity.whoAmI().userName();
        DelegationView entered = input.principal() == null || input.principal().equals(me) ? delegations.delegate(input) : delegations.delegateFor(input);
        return Response.status(Response.Status.CREATED).entity(entered).build();
    }

    @POST
    @Path("{number}/revoke")
    public void revoke(@PathParam("number") String number, Revocation input) {
        delegations.revoke(number, input.version());
    }
}
