package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.contract.SecurityKind;
import org.yangguang.contract.SupplierSignature;
import org.yangguang.workflow.Outcome;

/** 承建单位签署, with the performance security. */
@Named
@ViewScoped
public class SignAsSupplier extends ContractTask {

    private static final long serialVersionUID = 1L;

    private String securityReference;

    public String sign() {
        attachFiles(getContract().number());
        contracts().signAsSupplier(getTask().id(), signature(Outcome.SIGNED));
        return done();
    }

    public String giveBack() {
        contracts().signAsSupplier(getTask().id(), signature(Outcome.RETURNED));
        return done();
    }

    private SupplierSignature signature(String outcome) {
        return new SupplierSignature(outcome, securityReference, getOpinion(), getContract().version());
    }

    public boolean isSecurityAgreed() {
        return getContract().security().kind() != SecurityKind.NONE;
    }

    public String getSecurityReference() {
        return securityReference;
    }

    public void setSecurityReference(String securityReference) {
        this.securityReference = securityReference;
    }
}
