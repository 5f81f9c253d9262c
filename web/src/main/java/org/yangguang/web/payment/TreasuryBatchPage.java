package org.yangguang.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.payment.TreasuryBatchView;
import org.yangguang.payment.TreasuryService;
import org.yangguang.payment.TreasuryStatus;
import org.yangguang.payment.TreasuryWord;
import org.yangguang.web.shell.Messages;

/** One batch to the treasury, {@code /app/payment/batch.xhtml}. */
@Named
@ViewScoped
public class TreasuryBatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TreasuryService treasury;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private TreasuryBatchView batch;
    private String reason;

    @PostConstruct
    void open() {
        batch = treasury.viewBatch(String.valueOf(request.getParameter("number")));
    }

    public String release() {
        treasury.releaseBatch(batch.number(), new TreasuryWord(null, batch.version()));
        messages.done("payment.batch.releasedNow", batch.number());
        return again();
    }

    public String withdraw() {
        treasury.withdrawBatch(batch.number(), new TreasuryWord(reason, batch.version()));
        messages.done("payment.batch.withdrawnNow", batch.number());
        return again();
    }

    private String again() {
        return "/app/payment/batch.xhtml?faces-redirect=true&number=" + batch.number();
    }

    /** Whether the reader may let it go; whoever has gathered it may not. */
    public boolean isReleasable() {
        return batch.status() == TreasuryStatus.GATHERED && actor.get().has(Role.FINANCE_LEAD) && !actor.get().userName().equals(batch.gatheredBy());
    }

    /** Whether the reader may give its orders free again. */
    public boolean isWithdrawable() {
        boolean lead = actor.get().has(Role.FINANCE_LEAD);
        return batch.status() == TreasuryStatus.GATHERED && (lead || actor.get().has(Role.FINANCE_OFFICER))
                || batch.status() == TreasuryStatus.RELEASED && lead && batch.open() == batch.count();
    }

    /** Whether the reader may have its files. */
    public boolean isExportable() {
        return batch.status() == TreasuryStatus.RELEASED && (actor.get().has(Role.FINANCE_OFFICER) || actor.get().has(Role.FINANCE_LEAD) || actor.get().has(Role.AUDITOR));
    }

    public TreasuryBatchView getBatch() {
        return batch;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
