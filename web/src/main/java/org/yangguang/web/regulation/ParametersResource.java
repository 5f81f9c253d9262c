package org.yangguang.web.regulation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.yangguang.regulation.AddParameter;
import org.yangguang.regulation.ParameterView;
import org.yangguang.regulation.RegulationService;

/** The dated parameters. */
@Path("parameters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParametersResource {

    @Inject
    private RegulationService regulations;

    @GET
    public List<ParameterView> list() {
        return regulations.listParameters();
    }

    @POST
    public Response add(AddParameter input) {
        regulations.addParameter(input);
        return Response.status(Response.Status.CREATED).build();
    }
}
