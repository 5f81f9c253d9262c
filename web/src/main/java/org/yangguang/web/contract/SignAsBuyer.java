package org.yangguang.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.contract.BuyerSignature;
import org.yangguang.workflow.Outcome;

/** 采购人签署: the contract comes into force. */
@Named
@ViewScoped
public class SignAsBuyer extends ContractTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    private String lateReason;

    public String sign() {
        contracts().signAsBuyer(getTask().id(), signature(Outcome.SIGNED));
        return done();
    }

    public String giveBack() {
        contracts().signAsBuyer(getTask().id(), signature(Outcome.RETURNED));
        return done();
    }

    private BuyerSignature signature(String outcome) {
        return new BuyerSignature(outcome, lateReason, getOpinion(), getContract().version());
    }

    public boolean isLate() {
        return getContract().signBy() != null && LocalDate.now(clock).isAfter(getContract().signBy());
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
