package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectPage;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.workflow.ProjectMode;

/** The register of projects that the person may read. Filter and page stand in the address, so that a list can be kept and passed on. */
@Named
@RequestScoped
public class Projects {

    private static final int PAGE = 20;

    @Inject
    private ProjectService projects;

    @Inject
    private HttpServletRequest request;

    private ProjectPage found;

    public ProjectPage getFound() {
        if (found == null) {
            found = projects.register(new ProjectFilter(getText(), null, status(), mode(), null, null, false), (getPage() - 1) * PAGE, PAGE);
        }
        return found;
    }

    public String getText() {
        return text("q");
    }

    public String getStatus() {
        return status() == null ? "" : status().word();
    }

    public String getMode() {
        return mode() == null ? "" : mode().word();
    }

    public List<ProjectStatus> getStatuses() {
        return List.of(ProjectStatus.values());
    }

    public List<ProjectMode> getModes() {
        return List.of(ProjectMode.values());
    }

    public int getPage() {
        return text("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(text("page")) : 1;
    }

    public boolean isMore() {
        return (long) getPage() * PAGE < getFound().total();
    }

    /** The same list, another page. */
    public String link(int page) {
        return request.getRequestURI() + "?q=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8) + "&status=" + getStatus()
                + "&mode=" + getMode() + "&page=" + page;
    }

    /** The tint of a state: running blue, closed well green, ended otherwise red, waiting none. */
    public String tint(ProjectView row) {
        return switch (row.status()) {
            case APPROVED -> "info";
            case COMPLETED -> "ok";
            case RETURNED -> "warn";
            case REJECTED, TERMINATED, CANCELLED -> "bad";
            default -> "";
        };
    }

    private ProjectStatus status() {
        String word = text("status").toUpperCase(Locale.ROOT);
        return Arrays.stream(ProjectStatus.values()).filter(s -> s.name().equals(word)).findFirst().orElse(null);
    }

    private ProjectMode mode() {
        String word = text("mode").toUpperCase(Locale.ROOT);
        return Arrays.stream(ProjectMode.values()).filter(m -> m.name().equals(word)).findFirst().orElse(null);
    }

    private String text(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }
}
