package org.yangguang.web.ledger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.ledger.PeriodDecision;
import org.yangguang.ledger.PeriodProposal;
import org.yangguang.ledger.PeriodService;
import org.yangguang.ledger.PeriodStatus;
import org.yangguang.ledger.PeriodView;
import org.yangguang.ledger.ProofView;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.shell.Messages;

/** ledger/periods.xhtml: months closed and opened again by two persons, and the proofs. */
@Named
@ViewScoped
public class LedgerPeriods implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/ledger/periods.xhtml?faces-redirect=true";

    @Inject
    private PeriodService periods;
    @Inject
    private Messages messages;

    private ArrayList<PeriodView> rows;
    private ArrayList<ProofView> proofs;
    private String month;
    private String reason;

    public List<PeriodView> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(periods.listPeriods());
        }
        return rows;
    }

    public List<ProofView> getProofs() {
        if (proofs == null) {
            proofs = new ArrayList<>(periods.listProofs());
        }
        return proofs;
    }

    /** Months of which nothing was asked. */
    public List<String> getAskable() {
        return getRows().stream().filter(row -> row.status() == PeriodStatus.OPEN || row.status() == PeriodStatus.CLOSED).map(PeriodView::month).toList();
    }

    /** Months that wait for the second person. */
    public List<String> getWaiting() {
        return getRows().stream().filter(row -> row.status() == PeriodStatus.CLOSING || row.status() == PeriodStatus.REOPENING).map(PeriodView::month).toList();
    }

    public String propose() {
        periods.proposePeriod(chosen().month(), new PeriodProposal(reason, chosen().version()));
        messages.done("ledger.period.proposed");
        return PAGE;
    }

    public String agree() {
        return decided(true);
    }

    public String decline() {
        return decided(false);
    }

    public String prove() {
        periods.proveLedger();
        messages.done("ledger.proved");
        return PAGE;
    }

    private String decided(boolean agreed) {
        periods.decidePeriod(chosen().month(), new PeriodDecision(agreed, reason, chosen().version()));
        messages.done("ledger.period.decided");
        return PAGE;
    }

    private PeriodView chosen() {
        return getRows().stream().filter(row -> row.month().equals(month)).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.REQUIRED, "month"));
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
