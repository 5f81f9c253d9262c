package org.yangguang.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import org.yangguang.calendar.CalendarService;
import org.yangguang.shared.Mode;

/** GET /api/v1/health: the application answers and its database too. Open to everyone. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    /** @param clock what time it is for the business */
    public record Health(String status, String mode, LocalDateTime clock) {
    }

    @Inject
    private CalendarService calendar;

    @GET
    public Health health() {
        calendar.listYears();
        return new Health("UP", Mode.current().name().toLowerCase(java.util.Locale.ROOT), calendar.viewClock().now());
    }
}
