package org.yangguang.web.cost;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.cost.CostInvoice;

/** 提交发票. */
@Named
@ViewScoped
public class SubmitInvoice extends CostPage {

    private static final long serialVersionUID = 1L;

    private final InvoiceForm invoice = new InvoiceForm();

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public InvoiceForm getInvoice() {
        if (invoice.getAmount() == null) {
            invoice.setAmount(getCost().confirmed());
        }
        return invoice;
    }

    public String submit() {
        attachFiles(getCost().number());
        costs.submitInvoice(getTask().id(), new CostInvoice(getInvoice().entry(), getCost().version()));
        return done();
    }
}
