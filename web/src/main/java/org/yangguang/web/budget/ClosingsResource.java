package org.yangguang.web.budget;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.budget.ClosingService;
import org.yangguang.budget.ClosingSignature;
import org.yangguang.budget.ClosingView;

/** 年终结转结余: the lists, their preparation and their signature. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosingsResource {

    @Inject
    private ClosingService closings;

    @GET
    @Path("year-closings")
    public List<ClosingView> closings() {
        return closings.listClosings();
    }

    @GET
    @Path("year-closings/{number}")
    public ClosingView closing(@PathParam("number") String number) {
        return closings.viewClosing(number);
    }

    /** Writes the caller's finance department's list of a year as the books stand now. */
    @PUT
    @Path("years/{year}/closing")
    public ClosingView prepare(@PathParam("year") int year) {
        return closings.prepareClosing(year);
    }

    @POST
    @Path("year-closings/{number}/sign")
    public ClosingView sign(@PathParam("number") String number, ClosingSignature signature) {
        return closings.signClosing(number, signature);
    }
}
