package org.yangguang.web.api;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.calendar.CalendarService;
import org.yangguang.demonstration.DemonstrationService;
import org.yangguang.shared.Mode;

/** GET /api/v1/health: the application answers and its database too. Open to everyone. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    /** @param clock what time it is for the business */
    public record Health(String status, String mode, LocalDateTime clock) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    @Inject
    private CalendarService calendar;

    @Inject
    private DemonstrationService demonstration;

    /** 200 with UP; 503 with STARTING while a new demonstration is still being made, with DOWN while the database is away. */
    @GET
    @APIResponseSchema(value = Health.class, responseCode = "200")
    public Response health() {
        try {
            calendar.listYears();
            boolean ready = demonstration.mayBegin();
            Health health = new Health(ready ? "UP" : "STARTING", Mode.current().name().toLowerCase(Locale.ROOT),
                    calendar.viewClock().now());
            return Response.status(ready ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE).entity(health).build();
        } catch (EJBException away) {
            LOG.warn("The database does not answer", away);
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(new Health("DOWN", null, null)).build();
        }
    }
}
