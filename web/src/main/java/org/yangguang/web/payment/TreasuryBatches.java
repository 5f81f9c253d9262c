package org.yangguang.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.payment.MappingEntry;
import org.yangguang.payment.PaymentView;
import org.yangguang.payment.ReturnService;
import org.yangguang.payment.TreasuryBatchView;
import org.yangguang.payment.TreasuryChoice;
import org.yangguang.payment.TreasuryReturnView;
import org.yangguang.payment.TreasuryService;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.RegisterRows;
import org.yangguang.web.shell.Uploads;

/** 支付批次: what may be gathered, what was, and what the treasury sent back. */
@Named
@ViewScoped
public class TreasuryBatches implements Serializable {

    private static final long serialVersionUID = 1L;

    /** XML and CSV are no papers; the door looks at what arrives by itself. */
    private static final class Returned extends Uploads {

        private static final long serialVersionUID = 1L;

        @Override
        protected void examine(Upload upload, String field) {
            if (!upload.fileName().toLowerCase(Locale.ROOT).matches(".*\\.(xml|xlsx|csv|txt)")) {
                throw new RuleViolation(InputRule.UNKNOWN_CHOICE, field, upload.fileName());
            }
        }
    }

    @Inject
    private TreasuryService treasury;
    @Inject
    private ReturnService returns;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;

    private final Uploads uploads = new Returned();
    private ArrayList<PaymentView> choice;
    private List<String> chosen = new ArrayList<>();
    private RegisterRows<TreasuryBatchView> rows;
    private RegisterRows<TreasuryReturnView> files;
    private String mapping;

    @PostConstruct
    void begin() {
        choice = new ArrayList<>(treasury.listGatherable());
        rows = new RegisterRows<>(() -> treasury.countBatches(), (first, size) -> treasury.listBatches(first, size));
        files = new RegisterRows<>(() -> returns.countReturns(), (first, size) -> returns.listReturns(first, size));
    }

    public String gather() {
        TreasuryBatchView made = treasury.gatherOrders(new TreasuryChoice(chosen));
        messages.done("payment.batch.gathered", made.number());
        return "/app/payment/batch.xhtml?faces-redirect=true&number=" + made.number();
    }

    public String receive() {
        List<Upload> taken = uploads.take();
        if (taken.isEmpty()) {
            throw new RuleViolation(InputRule.REQUIRED, "file");
        }
        TreasuryReturnView read = returns.receiveReturn(taken.get(0), mapping);
        messages.done("payment.return.read", read.number());
        return "/app/payment/return.xhtml?faces-redirect=true&number=" + read.number();
    }

    /** Officers gather and take files in; the lead releases on the batch's own page, the auditor reads. */
    public boolean isOfficer() {
        return actor.get().has(Role.FINANCE_OFFICER);
    }

    /** The mappings of the reader's department. */
    public List<MappingEntry> getMappings() {
        return isOfficer() ? returns.listMappings() : List.of();
    }

    public Uploads getUploads() {
        return uploads;
    }

    public List<PaymentView> getChoice() {
        return choice;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public RegisterRows<TreasuryBatchView> getRows() {
        return rows;
    }

    public RegisterRows<TreasuryReturnView> getFiles() {
        return files;
    }

    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping;
    }
}
