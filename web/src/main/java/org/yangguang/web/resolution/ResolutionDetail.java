package org.yangguang.web.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.IdentityService;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.resolution.VerifyResolution;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** Page app/resolution/resolution.xhtml: one decision taken outside, its scan, and the second person's word on it. */
@Named
@ViewScoped
public class ResolutionDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService service;
    @Inject
    private DocumentService documents;
    @Inject
    private IdentityService identity;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private ResolutionView view;
    private String remark;

    @PostConstruct
    void open() {
        String number = request.getParameter("number");
        if (number == null) {
            throw new NotFound("resolution", "");
        }
        view = service.viewResolution(number);
    }

    public String verify(boolean agrees) {
        service.verifyResolution(view.number(), new VerifyResolution(agrees, remark, view.version()));
        messages.done(agrees ? "resolution.verified" : "resolution.refused", view.number());
        return again();
    }

    /** A scan that was forgotten, by who recorded it. */
    public String attach() {
        for (Upload scan : uploads.take()) {
            documents.attach(view.number(), scan);
        }
        return again();
    }

    private String again() {
        return "/app/resolution/resolution.xhtml?faces-redirect=true&number=" + view.number();
    }

    /** Whether the reader answers for the record and it waits for the second person. */
    public boolean isOwn() {
        return view.status() == ResolutionStatus.RECORDED && identity.whoAmI().userName().equals(view.heldBy());
    }

    public ResolutionView getView() {
        return view;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
