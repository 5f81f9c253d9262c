package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.openness.Figures;
import org.yangguang.openness.OpennessService;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Money;
import org.yangguang.workflow.InboxCounts;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxTab;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.WorkflowService;

/** The first page after log-in: what waits, what is late, one's projects, and for the ministry how the money stands. */
@Named
@RequestScoped
public class Desk {

    private static final int SHOWN = 8;
    private static final List<Role> MINISTRY = List.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER,
            Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.LEGAL_ADVISER, Role.AUDITOR);

    @Inject
    private WorkflowService workflow;

    @Inject
    private ProjectService projects;

    @Inject
    private OpennessService openness;

    @Inject
    private CurrentActor current;

    private InboxCounts counts;
    private List<TaskRow> tasks;
    private List<ProjectView> recent;
    private Figures figures;

    public InboxCounts getCounts() {
        if (counts == null) {
            counts = workflow.countInbox();
        }
        return counts;
    }

    public String shown(int count) {
        return InboxCounts.shown(count);
    }

    public List<TaskRow> getTasks() {
        if (tasks == null) {
            List<TaskRow> all = workflow.listInbox(InboxTab.OPEN, InboxFilter.ALL).rows();
            tasks = all.size() > SHOWN ? all.subList(0, SHOWN) : all;
        }
        return tasks;
    }

    public List<ProjectView> getRecent() {
        if (recent == null) {
            recent = projects.register(ProjectFilter.all(), 0, SHOWN).rows();
        }
        return recent;
    }

    /** Whether the person answers for public money and sees how it stands. */
    public boolean isMinistry() {
        return MINISTRY.stream().anyMatch(current.get()::has);
    }

    public Figures getFigures() {
        if (figures == null) {
            figures = openness.viewFigures();
        }
        return figures;
    }

    /** Width of a bar on the axis of the budget. */
    public BigDecimal share(Money sum) {
        return sum.percentOf(getFigures().budget()).min(BigDecimal.valueOf(100));
    }
}
