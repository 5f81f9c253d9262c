package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.tender.ClarificationService;
import org.yangguang.tender.ClarificationView;

/** What has been made clear in the documents of a tender, for its notice on the portal and for its pages. */
@Named
@RequestScoped
public class Clarifications {

    @Inject
    private ClarificationService service;

    private List<ClarificationView> found;

    public List<ClarificationView> of(String tender) {
        if (found == null) {
            found = service.listClarifications(tender);
        }
        return found;
    }
}
