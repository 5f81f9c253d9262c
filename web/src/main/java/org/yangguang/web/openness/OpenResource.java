package org.yangguang.web.openness;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.openness.Figures;
import org.yangguang.openness.OpenProjectView;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseKind;
import org.yangguang.openness.ReleaseView;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.web.api.Page;

/** /api/v1/open: what the portal shows, for everyone and without a token. All releases in one file: /open/data/releases.json. */
@Path("open")
@Produces(MediaType.APPLICATION_JSON)
public class OpenResource {

    @Inject
    private OpennessService openness;

    @Inject
    private TenderRegisterService tenders;

    @GET
    @Path("figures")
    public Figures figures() {
        return openness.viewFigures();
    }

    /** Approved projects, newest first; at most 200 at once. */
    @GET
    @Path("projects")
    public Page<OpenProjectView> projects(@QueryParam("text") String text, @QueryParam("first") @DefaultValue("0") int first,
                                          @QueryParam("count") @DefaultValue("50") int count) {
        String wanted = text == null || text.isBlank() ? null : text;
        return new Page<>(openness.listProjects(wanted, first, count), openness.countProjects(wanted));
    }

    /** Those with the most money under contract. */
    @GET
    @Path("largest-projects")
    public List<OpenProjectView> largest(@QueryParam("count") @DefaultValue("10") int count) {
        return openness.listLargest(count);
    }

    @GET
    @Path("projects/{number}")
    public OpenProjectView project(@PathParam("number") String number) {
        return openness.viewProject(number);
    }

    /** Releases, newest first; at most 200 at once. */
    @GET
    @Path("releases")
    public Page<ReleaseView> releases(@QueryParam("text") String text, @QueryParam("kind") List<ReleaseKind> kinds,
                                      @QueryParam("project") String project, @QueryParam("first") @DefaultValue("0") int first,
                                      @QueryParam("count") @DefaultValue("50") int count) {
        ReleaseFilter filter = new ReleaseFilter(text, kinds, project);
        return new Page<>(openness.listReleases(filter, first, count), openness.countReleases(filter));
    }

    /** {@code body} is the OCDS release as it was published. */
    @GET
    @Path("releases/{number}")
    public ReleaseView release(@PathParam("number") String number) {
        return openness.viewRelease(number);
    }

    /** A tender's notice with the facts that it publishes. */
    @GET
    @Path("notices/{number}")
    public NoticeView notice(@PathParam("number") String number) {
        return tenders.viewNotice(number);
    }
}
