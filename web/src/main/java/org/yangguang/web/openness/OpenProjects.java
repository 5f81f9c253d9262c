package org.yangguang.web.openness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yangguang.openness.Figures;
import org.yangguang.openness.OpenProjectView;
import org.yangguang.openness.OpennessService;
import org.yangguang.openness.ReleaseFilter;
import org.yangguang.openness.ReleaseView;
import org.yangguang.shared.Money;

/** Projects on the portal: the figures of the home page, the list, one project by {@code ?number=}. */
@Named
@RequestScoped
public class OpenProjects {

    @Inject
    private OpennessService openness;

    @Inject
    private HttpServletRequest request;

    private Figures figures;
    private OpenProjectView project;

    public Figures getFigures() {
        if (figures == null) {
            figures = openness.viewFigures();
        }
        return figures;
    }

    public String getText() {
        String text = request.getParameter("q");
        return text == null ? "" : text.strip();
    }

    public List<OpenProjectView> getRows() {
        return openness.listProjects(getText(), (getPage() - 1) * ReleaseList.PAGE, ReleaseList.PAGE);
    }

    /** Those with the most money under contract, for the home page. */
    public List<OpenProjectView> largest(int count) {
        return openness.listLargest(count);
    }

    public long getTotal() {
        return openness.countProjects(getText());
    }

    public long getPages() {
        return Math.max(1, (getTotal() + ReleaseList.PAGE - 1) / ReleaseList.PAGE);
    }

    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    public String link(long page) {
        return request.getRequestURI() + "?page=" + page + "&q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    public OpenProjectView getProject() {
        if (project == null) {
            String number = request.getParameter("number");
            project = openness.viewProject(number == null ? "" : number);
        }
        return project;
    }

    public List<ReleaseView> getReleases() {
        return openness.listReleases(ReleaseFilter.ofProject(getProject().number()), 0, 200);
    }

    /** One decimal of a hundred; a dash when the whole is zero. */
    public String share(Money part, Money whole) {
        return whole.isZero() ? "0.0" : part.percentOf(whole).setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    /** Width of a bar for the money of a project, in whole percent of the widest. */
    public int width(Money part, Money widest) {
        return widest.isZero() ? 0 : part.percentOf(widest).min(BigDecimal.valueOf(100)).intValue();
    }
}
