package org.yangguang.web.openness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseView;

/** One release with the others of its project; {@code release.xhtml?number=GG-2026-0001}. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private OpennessService openness;

    @Inject
    private HttpServletRequest request;

    private ReleaseView release;

    public ReleaseView getRelease() {
        if (release == null) {
            String number = request.getParameter("number");
            release = openness.viewRelease(number == null ? "" : number);
        }
        return release;
    }

    public List<ReleaseView> getRelated() {
        return openness.listReleases(ReleaseFilter.ofProject(getRelease().projectNumber()), 0, 100);
    }
}
