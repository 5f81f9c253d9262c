package org.yangguang.web.regulation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.regulation.AddParameter;
import org.yangguang.regulation.ParameterView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.web.api.Days;

/** The dated parameters. */
@Path("parameters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParametersResource {

    @Inject
    private RegulationService regulations;

    @Inject
    private Clock clock;

    @GET
    public List<ParameterView> list() {
        return regulations.listParameters();
    }

    /** All values in force on a day, by their code. */
    @GET
    @Path("in-force")
    public Regulation inForce(@QueryParam("on") String on) {
        LocalDate day = Days.of(on, "on");
        return regulations.asOf(day == null ? LocalDate.now(clock) : day);
    }

    /** Takes a value back before it begins. */
    @DELETE
    @Path("{row}")
    @Consumes(MediaType.WILDCARD)
    public void withdraw(@PathParam("row") long row, @QueryParam("version") long version) {
        regulations.withdrawParameter(row, version);
    }

    @POST
    public void add(AddParameter input) {
        regulations.addParameter(input);
    }
}
