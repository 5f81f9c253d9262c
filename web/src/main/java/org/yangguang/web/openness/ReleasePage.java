package org.yangguang.web.openness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseKind;
import org.yangguang.openness.ReleaseView;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.TenderRegisterService;

/** One release with the others of its project; {@code release.xhtml?number=GG-2026-0001}. */
@Named
@RequestScoped
public class ReleasePage {

    private static final Set<ReleaseKind> NOTICES = EnumSet.of(ReleaseKind.TENDER, ReleaseKind.CLARIFICATION, ReleaseKind.UNSUCCESSFUL,
            ReleaseKind.TERMINATION, ReleaseKind.RESULT);

    @Inject
    private OpennessService openness;

    @Inject
    private TenderRegisterService tenders;

    @Inject
    private HttpServletRequest request;

    private ReleaseView release;
    private NoticeView notice;

    public ReleaseView getRelease() {
        if (release == null) {
            String number = request.getParameter("number");
            release = openness.viewRelease(number == null ? "" : number);
        }
        return release;
    }

    /** The notice that a release of the tender announces, with the facts that it publishes; null for other releases. */
    public NoticeView getNotice() {
        if (notice == null && NOTICES.contains(getRelease().kind())) {
            notice = tenders.viewNotice(getRelease().subject());
        }
        return notice;
    }

    public List<ReleaseView> getRelated() {
        return openness.listReleases(ReleaseFilter.ofProject(getRelease().projectNumber()), 0, 100);
    }
}
