package org.yangguang.web.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.identity.Roles;
import org.yangguang.selection.ListService;
import org.yangguang.web.shell.Texts;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.OpenTask;

/** Page and label of a task, both by its stage and its id in the drawing (bean {@code taskLinks}). */
@Named
@RequestScoped
public class TaskLinks {

    private static final String LIFECYCLE = "lifecycle";

    /** Tasks done on tables of many columns, which need the whole window. */
    public static final Set<String> WIDE = Set.of("correctProposal", "screenProposal", "prepareBudget", "proposeAnnual", "fitAnnual", "prepareTender", "openBids", "checkQualification",
            "formCommittee", "evaluateBids", "recordQuotations", "draftContract", "issueAllotment", "claimCost", "reportPerformance",
            "scorePerformance", "scoreProposals", "proposeList", "decideAsDivisionHead", "decideAsAuthority", "applyAcceptance", "inspectAcceptance", "handOver");

    private static final List<String> LIST_READERS = readersOf(ListService.class, "viewList");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    /** The page's path below the context, with the task in it. */
    public static String path(OpenTask task) {
        return "/app/" + component(task.stage()) + "/" + task.key().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".xhtml?task=" + task.id();
    }

    public String href(OpenTask task) {
        return request.getContextPath() + path(task);
    }

    /**
     * The page of the record that a task is about: a project's dossier, a list of many projects, a year's budget. Null where the
     * reader may not open it: experts have what they judge on the page of their task, and see neither dossier nor list.
     */
    public String record(String number) {
        boolean closed = (number.startsWith("QD-") || request.isUserInRole(Roles.EXPERT)) && LIST_READERS.stream().noneMatch(request::isUserInRole);
        return closed ? null : request.getContextPath() + recordPath(number);
    }

    /** Its path below the context. */
    public static String recordPath(String number) {
        String page = number.startsWith("QD-") ? "selection/list" : number.startsWith("ND-") ? "budget/annual" : number.matches("(XW|ZY|TS)-.*") ? "dispute/dispute" : "project/dossier";
        return "/app/" + page + ".xhtml?number=" + number;
    }

    public String label(OpenTask task) {
        return stepName(task.process(), task.stage(), task.key());
    }

    /** The text of a task named by stage and key with a dot between. */
    public static String label(String matter) {
        int dot = matter.indexOf('.');
        return component(matter.substring(0, dot)) + matter.substring(dot);
    }

    public String stepLabel(FlowStep step) {
        return stepName(step.process(), step.stage(), step.task());
    }

    /** A drawing may call a task by its own word, e.g. tender.inquiry.publishNotice of tender-inquiry: what is published there is no notice of a tender. */
    private String stepName(String process, String stage, String task) {
        String own = process.replace('-', '.') + "." + task;
        return process.equals(stage) || !texts.has(own) ? stepName(stage, task) : texts.get(own);
    }

    public String stepName(String stage, String task) {
        return "cosign".equals(task) ? texts.get("workflow.cosign") : texts.get(component(stage) + "." + task);
    }

    /** The common word for what was decided; a stage's own where there is none. Own words may be those of its buttons. */
    public String outcome(String stage, String outcome) {
        if (outcome == null) {
            return null;
        }
        String common = "workflow.outcome." + outcome;
        return texts.get(texts.has(common) ? common : component(stage) + ".outcome." + outcome);
    }

    /** The tint of an outcome: what came back or was refused stands out. */
    public String tint(String outcome) {
        return outcome == null ? "info" : outcome.startsWith("returned") || outcome.equals("rejected") || outcome.equals("failed")
                || outcome.equals("unsuccessful") || outcome.equals("disagreed") ? "bad" : outcome.equals("withdrawn") ? "" : "ok";
    }

    /** The roles to which a door is open, by the name of its method. */
    public static List<String> readersOf(Class<?> service, String door) {
        return Stream.of(service.getMethods()).filter(m -> m.getName().equals(door)).map(m -> m.getAnnotation(RolesAllowed.class))
                .flatMap(roles -> Stream.of(roles.value())).toList();
    }

    /** The lifecycle's own tasks belong to the project. */
    static String component(String stage) {
        return LIFECYCLE.equals(stage) ? "project" : stage;
    }
}
