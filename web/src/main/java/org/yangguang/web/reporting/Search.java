package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractSummary;
import org.yangguang.project.ProjectFilter;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;

/** The search box of the head: projects and contracts by name or number, each only as far as the person may read them. */
@Named
@RequestScoped
public class Search {

    private static final int MOST = 20;

    @Inject
    private ProjectService projects;

    @Inject
    private ContractService contracts;

    @Inject
    private HttpServletRequest request;

    private List<ProjectView> foundProjects;
    private List<ContractSummary> foundContracts;

    public String getText() {
        String text = request.getParameter("q");
        return text == null ? "" : text.strip();
    }

    public List<ProjectView> getProjects() {
        if (foundProjects == null) {
            foundProjects = getText().isEmpty() ? List.of()
                    : projects.register(new ProjectFilter(getText(), null, null, null, null, null, true), 0, MOST).rows();
        }
        return foundProjects;
    }

    public List<ContractSummary> getContracts() {
        if (foundContracts == null) {
            foundContracts = getText().isEmpty() ? List.of() : contracts.register(new ContractFilter(getText(), null, null), 0, MOST);
        }
        return foundContracts;
    }
}
