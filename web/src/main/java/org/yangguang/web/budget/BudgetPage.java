package org.yangguang.web.budget;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetStatus;
import org.yangguang.budget.BudgetView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;

/** A project's budget in all its versions, with the balances of the one in force ({@code number}). */
@Named
@ViewScoped
public class BudgetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;
    @Inject
    private HttpServletRequest request;

    private ProjectView project;
    private ArrayList<BudgetView> versions;

    @PostConstruct
    void open() {
        String number = String.valueOf(request.getParameter("number"));
        project = projects.viewProject(number);
        versions = new ArrayList<>(budgets.listVersions(number));
        versions.sort(Comparator.comparing(BudgetView::revision).reversed());
    }

    public ProjectView getProject() {
        return project;
    }

    /** The newest first. */
    public List<BudgetView> getVersions() {
        return versions;
    }

    /** Whether a version is approved, so that the approval can be printed. */
    public boolean isInForce() {
        return versions.stream().anyMatch(version -> version.status() == BudgetStatus.APPROVED);
    }

    public List<BudgetBalanceView> getBalances() {
        return project.number() == null ? List.of() : budgets.findBalances(project.number());
    }
}
