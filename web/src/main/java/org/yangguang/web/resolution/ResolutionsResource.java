package org.yangguang.web.resolution;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.resolution.RecordResolution;
import org.yangguang.resolution.ResolutionFilter;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionPage;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.resolution.VerifyResolution;

/** Decisions taken outside, on paper: recorded by one person, verified by another, referred to by stages. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResolutionsResource {

    @Inject
    private ResolutionService resolutions;

    /** @param status recorded, verified or refused; kind: leader, party-group, finance-ministry, reform-commission or other */
    @GET
    @Path("resolutions")
    public ResolutionPage resolutions(@QueryParam("status") ResolutionStatus status, @QueryParam("kind") ResolutionKind kind, @QueryParam("text") String text,
                                      @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("20") int count) {
        return resolutions.listResolutions(new ResolutionFilter(status,
                kind, text), first, count);
    }

    /** Records; the scan follows: POST documents?owner={number}&amp;kind=scan. It has no effect before it is verified. */
    @POST
    @Path("resolutions")
    @APIResponseSchema(value = ResolutionView.class, responseCode = "201")
    public Response record(RecordResolution command) {
        return Response.status(Response.Status.CREATED).entity(resolutions.recordResolution(command, null)).build();
    }

    @GET
    @Path("resolutions/{number}")
    public ResolutionView resolution(@PathParam("number") String number) {
        return resolutions.viewResolution(number);
    }

    /** The second person's word; never the one who recorded it. */
    @POST
    @Path("resolutions/{number}/verification")
    public ResolutionView verify(@PathParam("number") String number, VerifyResolution word) {
        return resolutions.verifyResolution(number, word);
    }

    /** What was decided outside about a project. */
    @GET
    @Path("projects/{number}/resolutions")
    public List<ResolutionView> ofProject(@PathParam("number") String number) {
        return resolutions.listOfProject(number);
    }
}
