package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.project.ProposalService;
import org.yangguang.project.ProposalView;

/** An application to be read ({@code number}: any of its numbers). */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService proposals;
    @Inject
    private DocumentService documents;
    @Inject
    private HttpServletRequest request;

    private ProposalView proposal;

    @PostConstruct
    void open() {
        proposal = proposals.viewProposal(String.valueOf(request.getParameter("number")));
    }

    public ProposalView getProposal() {
        return proposal;
    }

    public List<DocumentView> getDocuments() {
        return documents.of(proposal.project().draftNumber());
    }
}
