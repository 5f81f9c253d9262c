package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.TIME;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectPage;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.workflow.ProjectMode;

/** 项目: what the actor may read of them, the newest first. */
@ApplicationScoped
class ProjectList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.projects.",
            RegisterColumn.of("title", TEXT).above("number", "programme"), RegisterColumn.of("number", NUMBER), RegisterColumn.of("programme", TEXT),
            RegisterColumn.of("applicant", TEXT).above("region"), RegisterColumn.of("region", TEXT), RegisterColumn.of("mode", WORD),
            RegisterColumn.of("requested", MONEY), RegisterColumn.of("approved", MONEY),
            RegisterColumn.of("startsOn", DATE).above("endsOn"), RegisterColumn.of("endsOn", DATE),
            RegisterColumn.of("status", WORD).above("suspended"), RegisterColumn.of("suspended", WORD),
            RegisterColumn.further("application", NUMBER), RegisterColumn.further("recommender", TEXT),
            RegisterColumn.further("submittedAt", TIME), RegisterColumn.further("approvedAt", TIME));

    @Inject
    private ProjectService projects;

    @Override
    public String word() {
        return "projects";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "status", "mode", "programme", "region");
    }

    @Override
    public RegisterPage page(Map<String, String> filter, int first, int count) {
        ProjectPage page = projects.register(new ProjectFilter(filter.get("q"), filter.get("programme"),
                RegisterList.constant(ProjectStatus.class, filter.get("status")), RegisterList.constant(ProjectMode.class, filter.get("mode")),
                filter.get("region"), null, false), first, count);
        return new RegisterPage(page.rows().stream().map(this::row).toList(), page.total());
    }

    private RegisterRow row(ProjectView p) {
        String page = p.applicationNumber() == null ? "/app/project/application.xhtml?number=" + p.draftNumber()
                : "/app/project/dossier.xhtml?number=" + p.knownAs();
        return row(page, tint(p), p.title(), p.knownAs(), p.programmeName(), p.applicantName(), p.regionName(),
                p.mode() == null ? null : "project.mode." + p.mode().word(), p.requestedAmount(), p.approvedAmount(), p.startsOn(), p.endsOn(),
                "project.status." + p.status().word(), p.suspended() ? "reporting.suspended" : null, p.applicationNumber(), p.recommenderName(),
                p.submittedAt(), p.approvedAt());
    }

    private static String tint(ProjectView project) {
        return switch (project.status()) {
            case APPROVED -> "info";
            case COMPLETED -> "ok";
            case RETURNED -> "warn";
            case REJECTED, TERMINATED, CANCELLED -> "bad";
            default -> "";
        };
    }
}
