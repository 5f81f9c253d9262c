package org.yangguang.web.selection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.selection.ListService;
import org.yangguang.selection.SelectionListView;
import org.yangguang.web.workflow.TaskLinks;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/** One list: {@code list.xhtml?number=QD-…}. */
@Named
@RequestScoped
public class ListDetail {

    @Inject
    private ListService lists;
    @Inject
    private WorkflowService workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private TaskLinks links;
    @Inject
    private HttpServletRequest request;

    private SelectionListView list;
    private List<FlowStep> steps;

    @PostConstruct
    void open() {
        list = lists.viewList(request.getParameter("number"));
        steps = workflow.listSteps(list.number());
    }

    public SelectionListView getList() {
        return list;
    }

    public List<FlowStep> getSteps() {
        return steps;
    }

    public String label(FlowStep step) {
        return links.stepLabel(step);
    }

    public String outcome(FlowStep step) {
        return links.outcome(step.stage(), step.outcome());
    }

    public List<DocumentView> getPapers() {
        return documents.of(list.number());
    }
}
