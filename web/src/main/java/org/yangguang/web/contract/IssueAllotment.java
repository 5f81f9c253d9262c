package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** 拟订下达文和任务书 of a transfer. */
@Named
@ViewScoped
public class IssueAllotment extends ContractDrafting {

    private static final long serialVersionUID = 1L;

    public String submit() {
        attachFiles(getContract().number());
        contracts().issueAllotment(getTask().id(), entered());
        return done();
    }
}
