package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditView;
import org.yangguang.project.ProjectView;
import org.yangguang.reporting.DossierView;
import org.yangguang.reporting.ReportingService;

/** A project whole, as the caller may see it. */
@Path("projects/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    @Inject
    private ReportingService reporting;

    @Inject
    private AuditService audit;

    @GET
    @Path("dossier")
    public DossierView dossier(@PathParam("number") String number) {
        return reporting.viewDossier(number);
    }

    /** What was done and refused on the project, newest first; at most 500 entries, for who may see its dossier. */
    @GET
    @Path("trail")
    public List<AuditView> trail(@PathParam("number") String number, @QueryParam("count") @DefaultValue("100") int count) {
        ProjectView project = reporting.viewDossier(number).project();
        return audit.listOf(project.number() == null ? project.applicationNumber() : project.number(), count);
    }
}
