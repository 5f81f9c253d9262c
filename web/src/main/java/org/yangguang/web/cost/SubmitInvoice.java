package org.yangguang.web.cost;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.cost.CostInvoice;

/** 提交发票. */
@Named
@ViewScoped
public class SubmitInvoice extends CostPage {

    private static final long serialVersionUID = 1L;

    private final List<InvoiceForm> invoices = new ArrayList<>();

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    /** One for the whole sum at first. */
    public List<InvoiceForm> getInvoices() {
        if (invoices.isEmpty()) {
            InvoiceForm first = new InvoiceForm();
            first.setAmount(getCost().confirmed());
            invoices.add(first);
        }
        return invoices;
    }

    public void addInvoice() {
        getInvoices().add(new InvoiceForm());
    }

    public void removeInvoice(int index) {
        if (index >= 0 && index < invoices.size()) {
            invoices.remove(index);
        }
    }

    public String submit() {
        attachFiles(getCost().number());
        costs.submitInvoice(getTask().id(), new CostInvoice(getInvoices().stream().map(InvoiceForm::entry).toList(), getCost().version()));
        return done();
    }
}
