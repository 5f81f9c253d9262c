package org.yangguang.openness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;
import org.yangguang.tender.TenderRegisterService;

/** What the public portal reads; nobody has to log in for any of it (政府信息公开条例第二十条、第二十三条). */
@Stateless
@Audited
@PermitAll
public class OpennessService {

    @Inject
    private ReleaseRepository releases;

    @Inject
    private OpenProjectRepository projects;

    @Inject
    private TenderRegisterService tenders;

    @Inject
    private Clock clock;

    /** Releases, newest first; called by the portal's lists and by open data. */
    @PermitAll
    public List<ReleaseView> listReleases(ReleaseFilter filter, int first, int count) {
        return views(releases.matching(filter, Slice.first(first), Slice.count(count, Slice.MOST_IN_PUBLIC)));
    }

    /** How many releases a filter finds. Called by the portal's lists, without login. */
    @PermitAll
    public long countReleases(ReleaseFilter filter) {
        return releases.countMatching(filter);
    }

    /** One release; refuses an unknown number with NotFound. */
    @PermitAll
    public ReleaseView viewRelease(String number) {
        return views(releases.numbered(number).stream().toList()).stream().findFirst().orElseThrow(() -> new NotFound("release", number));
    }

    /** The sums of the home page, from the books at this moment. Called by the portal, without login. */
    @PermitAll
    public Figures viewFigures() {
        return projects.figures(LocalDateTime.now(clock));
    }

    /** Approved projects, newest first; {@code text} is part of title, number or applicant, null for all. */
    @PermitAll
    public List<OpenProjectView> listProjects(String text, int first, int count) {
        return projects.matching(text, Slice.first(first), Slice.count(count, Slice.MOST_IN_PUBLIC)).stream().map(OpenProject::view).toList();
    }

    /** The projects with the most money under contract; called by the portal's home page. */
    @PermitAll
    public List<OpenProjectView> listLargest(int count) {
        return projects.largest(Math.min(count, 200)).stream().map(OpenProject::view).toList();
    }

    /** How many published projects a text finds. Called by the portal's list, without login. */
    @PermitAll
    public long countProjects(String text) {
        return projects.countMatching(text);
    }

    /** One approved project; refuses an unknown number, and one not approved yet, with NotFound. */
    @PermitAll
    public OpenProjectView viewProject(String number) {
        return projects.numbered(number).map(OpenProject::view).orElseThrow(() -> new NotFound("project", number));
    }

    private List<ReleaseView> views(List<Release> found) {
        List<String> ended = tenders.listEnded(found.stream().map(Release::tender).filter(Objects::nonNull).distinct().toList());
        return found.stream().map(r -> r.view(ended)).toList();
    }
}
