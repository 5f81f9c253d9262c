package org.yangguang.web.project;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.project.CallForm;
import org.yangguang.project.CallView;
import org.yangguang.project.ProgrammeForm;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.project.RegionView;

/** Programmes, calls for applications, administrative divisions. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammesResource {

    @Inject
    private ProgrammeService programmes;

    @GET
    @Path("programmes")
    public List<ProgrammeView> programmes() {
        return programmes.listProgrammes();
    }

    @GET
    @Path("programmes/{code}")
    public ProgrammeView programme(@PathParam("code") String code) {
        return programmes.viewProgramme(code);
    }

    /** Enters a programme or changes the one of the same code. */
    @PUT
    @Path("programmes")
    public ProgrammeView save(ProgrammeForm form) {
        return programmes.saveProgramme(form);
    }

    @GET
    @Path("calls")
    public List<CallView> calls(@QueryParam("open") boolean open) {
        return programmes.listCalls(open);
    }

    @GET
    @Path("calls/{number}")
    public CallView call(@PathParam("number") String number) {
        return programmes.viewCall(number);
    }

    @POST
    @Path("calls")
    @APIResponseSchema(value = CallView.class, responseCode = "201")
    public Response publish(CallForm form) {
        return Response.status(Response.Status.CREATED).entity(programmes.saveCall(null, form)).build();
    }

    @PUT
    @Path("calls/{number}")
    public CallView change(@PathParam("number") String number, CallForm form) {
        return programmes.saveCall(number, form);
    }

    @GET
    @Path("regions")
    public List<RegionView> regions() {
        return programmes.listRegions();
    }
}
