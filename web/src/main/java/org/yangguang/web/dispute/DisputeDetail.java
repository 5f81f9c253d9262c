package org.yangguang.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeView;

/** Page app/dispute/dispute.xhtml: one enquiry or challenge with its deadlines and its answer. */
@Named
@RequestScoped
public class DisputeDetail {

    @Inject
    private DisputeRegisterService service;
    @Inject
    private HttpServletRequest request;

    private DisputeView view;

    public DisputeView getView() {
        if (view == null) {
            view = service.viewDispute(String.valueOf(request.getParameter("number")));
        }
        return view;
    }
}
