package org.yangguang.web.registry;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawRecord;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.registry.OpenDraw;
import org.yangguang.web.api.Page;

/** Draws of experts, for the auditor who supervises them; what everybody may see of them: /api/v1/open/draws. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DrawResource {

    @Inject
    private DrawService draws;

    /** All draws, newest first, with the names; at most 200 at once. */
    @GET
    @Path("draws")
    public Page<DrawView> draws(@QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return new Page<>(draws.listSupervised(first, count), draws.countOpen());
    }

    /** The supervisor's part of the seed, while the list is fixed and not drawn. */
    @POST
    @Path("draws/{number}/witness")
    public OpenDraw witness(@PathParam("number") String number, DrawPart part) {
        return draws.witnessDraw(number, part == null ? new DrawPart(null) : part);
    }

    /** The whole record with every name, for DrawVerifier.java. */
    @GET
    @Path("draws/{number}/record")
    public DrawRecord record(@PathParam("number") String number) {
        return draws.viewRecord(number);
    }
}
