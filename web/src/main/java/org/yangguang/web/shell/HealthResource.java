package org.yangguang.web.shell;

import jakarta.annotation.Resource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a load balancer whether this node can work: the application is deployed (else nobody answers here) and its
 * database responds. Open to all, says nothing about the installation.
 */
@Path("/health")
public class HealthResource {
    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);
    private static final int PATIENCE_SECONDS = 2;

    /** The answer; {@code status} is UP or DOWN. */
    public record Health(String status) {
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        try (Connection connection = database.getConnection()) {
            if (connection.isValid(PATIENCE_SECONDS)) {
                return Response.ok(new Health("UP")).build();
            }
            LOG.warn("The database connection is not valid");
        } catch (SQLException e) {
            LOG.warn("The database does not answer: {}", e.getMessage());
        }
        return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(new Health("DOWN")).build();
    }
}
