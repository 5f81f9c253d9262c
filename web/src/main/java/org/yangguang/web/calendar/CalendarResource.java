package org.yangguang.web.calendar;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.ClockView;
import org.yangguang.calendar.LoadYear;
import org.yangguang.calendar.MoveClock;
import org.yangguang.calendar.YearView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.web.api.Days;

/** The clock and the calendar. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource {

    /** A day that was asked for. */
    public record Day(LocalDate day) {
    }

    private static final int LONGEST = 1000;

    @Inject
    private CalendarService calendar;

    /** The last day of a period that starts the day after {@code from}: of working days, else of calendar days, rolled to a working day. */
    @GET
    @Path("calendar/period-end")
    public Day periodEnd(@QueryParam("from") String from, @QueryParam("days") int days, @QueryParam("working") boolean working) {
        LocalDate day = Days.of(from, "from");
        Breaches breaches = new Breaches();
        breaches.required(day, "from");
        breaches.check(days >= 1 && days <= LONGEST, InputRule.OUT_OF_RANGE, "days", 1, LONGEST);
        breaches.refuseIfAny();
        return new Day(working ? calendar.workingDays().plusWorkingDays(day, days) : calendar.workingDays().plusCalendarDays(day, days));
    }

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
    public void load(LoadYear input) {
        calendar.loadYear(input);
    }
}
