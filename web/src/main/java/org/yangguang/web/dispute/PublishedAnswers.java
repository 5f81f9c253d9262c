package org.yangguang.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.PublishedAnswer;
import org.yangguang.dispute.PublishedDecision;

/** The published questions and answers of a tender, for its notice on the portal and for its pages. */
@Named
@RequestScoped
public class PublishedAnswers {

    @Inject
    private DisputeRegisterService service;

    private List<PublishedAnswer> found;
    private List<PublishedDecision> decided;

    public List<PublishedAnswer> of(String tender) {
        if (found == null) {
            found = service.listAnswers(tender);
        }
        return found;
    }

    /** What the finance department has decided on complaints about it. */
    public List<PublishedDecision> decisions(String tender) {
        if (decided == null) {
            decided = service.listDecisions(tender);
        }
        return decided;
    }
}
