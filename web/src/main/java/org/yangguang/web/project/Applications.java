package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.project.ProposalService;
import org.yangguang.web.shell.RegisterRows;

/** The applications of one's own organisation. */
@Named
@ViewScoped
public class Applications implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    private String text;
    private ProjectStatus status;
    private RegisterRows<ProjectView> rows;

    @PostConstruct
    void open() {
        rows = new RegisterRows<>(() -> proposals.listApplications(status, text, 0, 1).total(),
                (first, size) -> proposals.listApplications(status, text, first, size).rows());
    }

    public RegisterRows<ProjectView> getRows() {
        return rows;
    }

    public ProjectStatus[] getStatuses() {
        return ProjectStatus.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ProjectStatus getStatus() {
        return status;
    }

    public void setStatus(ProjectStatus status) {
        this.status = status;
    }
}
