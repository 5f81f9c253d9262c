package org.yangguang.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;
import org.yangguang.workflow.AnswerCosign;
import org.yangguang.workflow.CosignView;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/** Page app/workflow/answer-cosign.xhtml: the opinion that someone has asked for. */
@Named
@ViewScoped
public class AnswerCosignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkflowService workflow;

    @Inject
    private DocumentService documents;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private CosignView cosign;
    private String agreed;
    private String opinion;

    @PostConstruct
    void begin() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("cosign", String.valueOf(id));
        }
        cosign = workflow.viewCosign(Long.parseLong(id));
    }

    public String answer() {
        workflow.answerCosign(cosign.id(), new AnswerCosign(agreed == null ? null : Boolean.valueOf(agreed), opinion));
        messages.done("workflow.cosignAnswered");
        return "/app/inbox.xhtml?faces-redirect=true";
    }

    public CosignView getCosign() {
        return cosign;
    }

    public List<FlowStep> getFlow() {
        return workflow.listSteps(cosign.task().subject());
    }

    public List<DocumentView> getDocuments() {
        return TaskPage.papers(documents, cosign.task());
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
