package org.yangguang.web.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.identity.Actor;
import org.yangguang.identity.DirectoryService;
import org.yangguang.identity.EditOrganisation;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.InitialPassword;
import org.yangguang.identity.NewUser;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.RightsService;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.shared.NotFound;

/** Who I am, and the people, organisations and roles for those who keep them. */
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

    @Inject
    private IdentityService identity;

    @Inject
    private DirectoryService directory;

    @Inject
    private RightsService rights;

    @GET
    @Path("whoami")
    public Actor whoAmI() {
        return identity.whoAmI();
    }

    /** Those that may be chosen; {@code all}: the closed ones too, for the administrators. */
    @GET
    @Path("organisations")
    public List<OrganisationView> organisations(@QueryParam("kind") String kind, @QueryParam("all") boolean all) {
        return all ? directory.listAllOrganisations() : identity.listOrganisations(kind);
    }

    @GET
    @Path("organisations/{code}")
    public OrganisationView organisation(@PathParam("code") String code) {
        return identity.findOrganisation(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    @PUT
    @Path("organisations/{code}/activity")
    public void activateOrganisation(@PathParam("code") String code, Activity input) {
        directory.activateOrganisation(code, input.active(), input.version());
    }

    @POST
    @Path("organisations")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
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
    @APIResponseSchema(value = InitialPassword.class, responseCode = "201")
    public Response addUser(NewUser input) {
        InitialPassword initial = directory.addUser(input);
        return Response.status(Response.Status.CREATED).cacheControl(Once.SHOWN).entity(initial).build();
    }

    /** Name and organisation; a person who moves keeps no role. */
    @PUT
    @Path("users/{userName}")
    public void changeUser(@PathParam("userName") String userName, NewUser input) {
        directory.changeUser(new NewUser(userName, input.displayName(), input.organisation(), input.version()));
    }

    @PUT
    @Path("users/{userName}/activity")
    public void activate(@PathParam("userName") String userName, Activity input) {
        directory.activateUser(userName, input.active(), input.version());
    }

    /** People with their roles, for the administrators of security and audit. */
    @GET
    @Path("role-holders")
    public List<UserView> roleHolders() {
        return rights.listHolders();
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
    @APIResponseSchema(value = InitialPassword.class, responseCode = "200")
    public Response resetPassword(@PathParam("userName") String userName) {
        return Response.ok(rights.resetPassword(userName)).cacheControl(Once.SHOWN).build();
    }
}
