package org.yangguang.web.calendar;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.ClockView;
import org.yangguang.calendar.LoadYear;
import org.yangguang.calendar.MoveClock;
import org.yangguang.calendar.YearView;

/** The clock and the calendar. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    @Inject
    private CalendarService calendar;

    @GET
    @Path("clock")
    public ClockView clock() {
        return calendar.viewClock();
    }

    @POST
    @Path("clock")
    public ClockView move(MoveClock input) {
        return calendar.moveClock(input);
    }

    @GET
    @Path("calendar")
    public List<YearView> years() {
        return calendar.listYears();
    }

    @POST
    @Path("calendar")
    public Response load(LoadYear input) {
        calendar.loadYear(input);
        return Response.status(Response.Status.CREATED).build();
    }
}
