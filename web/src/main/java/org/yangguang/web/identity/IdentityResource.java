package org.yangguang.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Delegate;
import org.yangguang.identity.DelegationService;
import org.yangguang.identity.DelegationView;
import org.yangguang.identity.DirectoryService;
import org.yangguang.identity.EditOrganisation;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.InitialPassword;
import org.yangguang.identity.NewUser;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.RightsService;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;

/** Who I am, and the people, organisations, roles and delegations for those who keep them. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentityResource {

    /** Roles to be held from now on, and no others. */
    public record Roles(Set<Role> roles, long version) {
    }

    /** Open or closed. */
    public record Activity(boolean active, long version) {
    }

    /** A version that was read. */
    public record Revocation(long version) {
    }

    @Inject
    private IdentityService identity;

    @Inject
    private DirectoryService directory;

    @Inject
    private RightsService rights;

    @Inject
    private DelegationService delegations;

    @GET
    @Path("whoami")
    public Actor whoAmI() {
        return identity.whoAmI();
    }

    @GET
    @Path("organisations")
    public List<OrganisationView> organisations() {
        return identity.listOrganisations(null);
    }

    @POST
    @Path("organisations")
    public Response addOrganisation(EditOrganisation input) {
        directory.addOrganisation(input);
        return Response.status(Response.Status.CREATED).entity(identity.organisation(input.code())).build();
    }

    @PUT
    @Path("organisations/{code}")
    public OrganisationView changeOrganisation(@PathParam("code") String code, EditOrganisation input) {
        directory.changeOrganisation(new EditOrganisation(code, input.name(), input.kind(), input.region(), input.parent(), input.creditCode(), input.version()));
        return identity.organisation(code);
    }

    @GET
    @Path("users")
    public List<UserView> users() {
        return directory.listUsers();
    }

    @POST
    @Path("users")
    public Response addUser(NewUser input) {
        InitialPassword initial = directory.addUser(input);
        return Response.status(Response.Status.CREATED).entity(initial).build();
    }

    @PUT
    @Path("users/{userName}/activity")
    public void activate(@PathParam("userName") String userName, Activity input) {
        directory.activateUser(userName, input.active(), input.version());
    }

    @PUT
    @Path("users/{userName}/roles")
    public void grantRoles(@PathParam("userName") String userName, Roles input) {
        rights.grantRoles(userName, input.roles(), input.version());
    }

    @POST
    @Path("users/{userName}/unlock")
    @Consumes(MediaType.WILDCARD)
    public void unlock(@PathParam("userName") String userName) {
        rights.unlock(userName);
    }

    @POST
    @Path("users/{userName}/initial-password")
    @Consumes(MediaType.WILDCARD)
    public InitialPassword resetPassword(@PathParam("userName") String userName) {
        return rights.resetPassword(userName);
    }

    @GET
    @Path("delegations")
    public List<DelegationView> delegations() {
        return delegations.listMine();
    }

    /** With a principal other than oneself it is the security administrator's act. */
    @POST
    @Path("delegations")
    public Response delegate(Delegate input) {
        String me = identity.whoAmI().userName();
        DelegationView entered = input.principal() == null || input.principal().equals(me) ? delegations.delegate(input) : delegations.delegateFor(input);
        return Response.status(Response.Status.CREATED).entity(entered).build();
    }

    @POST
    @Path("delegations/{number}/revoke")
    public void revoke(@PathParam("number") String number, Revocation input) {
        delegations.revoke(number, input.version());
    }
}
