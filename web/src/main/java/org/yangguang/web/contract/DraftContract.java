package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** 拟订合同: terms, items, milestones and clauses of a contract. */
@Named
@ViewScoped
public class DraftContract extends ContractDrafting {

    private static final long serialVersionUID = 1L;

    public String submit() {
        attachFiles(getContract().number());
        contracts().draftContract(getTask().id(), entered());
        return done();
    }
}
