package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.project.ProposalService;

/** The applications of one's own organisation. */
@Named
@ViewScoped
public class Applications implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;

    private String text;
    private ProjectStatus status;
    private Rows rows;

    @PostConstruct
    void open() {
        rows = new Rows();
    }

    /** A page at a time from the register. */
    private final class Rows extends LazyDataModel<ProjectView> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) proposals.listApplications(status, text, 0, 1).total();
        }

        @Override
        public List<ProjectView> load(int first, int pageSize, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return proposals.listApplications(status, text, first, pageSize).rows();
        }

        @Override
        public String getRowKey(ProjectView row) {
            return row.draftNumber();
        }
    }

    public LazyDataModel<ProjectView> getRows() {
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
