package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 签发验收证书. */
@Named
@ViewScoped
public class IssueCertificate extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    public String issue() {
        acceptances().issueCertificate(getTask().id(), verdict("issued"));
        return done();
    }

    public String giveBack() {
        acceptances().issueCertificate(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
