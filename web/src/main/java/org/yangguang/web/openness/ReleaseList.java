package org.yangguang.web.openness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseKind;
import org.yangguang.openness.ReleaseView;

/**
 * A list of releases on the portal. Everything it depends on stands in the address (q, kind, page): no state, no
 * session, and a list can be bookmarked.
 */
@Named
@RequestScoped
public class ReleaseList {

    static final int PAGE = 20;

    private static final Map<String, List<ReleaseKind>> LISTS = Map.of(
            "notices", List.of(ReleaseKind.INTENTION, ReleaseKind.TENDER, ReleaseKind.CLARIFICATION, ReleaseKind.UNSUCCESSFUL,
                    ReleaseKind.TERMINATION, ReleaseKind.RESULT),
            "awards", List.of(ReleaseKind.AWARD, ReleaseKind.VOID_AWARD),
            "contracts", List.of(ReleaseKind.CONTRACT, ReleaseKind.VOID_CONTRACT, ReleaseKind.AMENDMENT),
            "payments", List.of(ReleaseKind.PAYMENT),
            "all", List.of(ReleaseKind.values()));

    @Inject
    private OpennessService openness;

    @Inject
    private HttpServletRequest request;

    public String getText() {
        String text = request.getParameter("q");
        return text == null ? "" : text.strip();
    }

    /** The kind chosen, empty for all of the list. */
    public String getKind() {
        String kind = request.getParameter("kind");
        return kind == null || Arrays.stream(ReleaseKind.values()).noneMatch(k -> k.word().equals(kind)) ? "" : kind;
    }

    public List<ReleaseKind> kinds(String list) {
        return LISTS.get(list);
    }

    public List<ReleaseView> rows(String list) {
        return openness.listReleases(filter(list), (getPage() - 1) * PAGE, PAGE);
    }

    public long total(String list) {
        return openness.countReleases(filter(list));
    }

    public long pages(String list) {
        return Math.max(1, (total(list) + PAGE - 1) / PAGE);
    }

    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The same list, another page. */
    public String link(long page) {
        return request.getRequestURI() + "?page=" + page + "&q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8)
                + (getKind().isEmpty() ? "" : "&kind=" + getKind());
    }

    /** The newest few, for the home page. */
    public List<ReleaseView> newest(String list, int count) {
        return openness.listReleases(new ReleaseFilter(null, LISTS.get(list), null), 0, count);
    }

    private ReleaseFilter filter(String list) {
        List<ReleaseKind> kinds = LISTS.get(list);
        String kind = getKind();
        return new ReleaseFilter(getText(), kind.isEmpty() ? kinds : kinds.stream().filter(k -> k.word().equals(kind)).toList(), null);
    }
}
