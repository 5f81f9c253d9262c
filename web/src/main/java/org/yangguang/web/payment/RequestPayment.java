package org.yangguang.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.cost.InvoiceView;
import org.yangguang.payment.PaymentClaim;
import org.yangguang.payment.PaymentKind;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.web.cost.InvoiceForm;

/** 申请拨款. */
@Named
@ViewScoped
public class RequestPayment extends PaymentPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryService registry;

    private final InvoiceForm invoice = new InvoiceForm();
    private String remark;

    /** The words of this page are the remark; no opinion is asked of a supplier. */
    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public boolean isAdvance() {
        return getPayment().kind() == PaymentKind.ADVANCE;
    }

    /** The account that the register holds; null when the supplier is not in it. */
    public EnterpriseView getPayee() {
        return registry.findEnterprise(getPayment().supplier()).orElse(null);
    }

    public List<InvoiceView> getEntered() {
        return costs.listInvoices(getPayment().milestone());
    }

    public String submit() {
        attachFiles(getPayment().milestone());
        payments.requestPayment(getTask().id(), new PaymentClaim(remark, isAdvance() ? invoice.entry() : null, getPayment().version()));
        return done();
    }

    public InvoiceForm getInvoice() {
        if (invoice.getAmount() == null) {
            invoice.setAmount(getPayment().payable());
        }
        return invoice;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
