package org.yangguang.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditView;
import org.yangguang.web.api.Days;

/** GET /api/v1/audit: the trail, newest first. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    /** @param total how many entries the filter finds in all */
    public record Page(long total, int first, List<AuditView> entries) {
    }

    @Inject
    private AuditService audit;

    @GET
    public Page find(@QueryParam("person") String person, @QueryParam("action") String action, @QueryParam("subject") String subject,
                     @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("outcome") String outcome,
                     @QueryParam("administrators") boolean administrators, @QueryParam("first") @DefaultValue("0") int first,
                     @QueryParam("most") @DefaultValue("50") int most) {
        AuditFilter filter = new AuditFilter(person, action, subject, Days.of(from, "from"), Days.of(to, "to"), outcome, administrators);
        return new Page(audit.count(filter), first, audit.find(filter, first, most));
    }
}
