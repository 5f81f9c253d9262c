package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.Decision;
import org.yangguang.tender.PanelView;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.QuotationPanelService;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderService;
import org.yangguang.web.workflow.TaskPage;

/** 审批采购结果. */
@Named
@ViewScoped
public class ApproveQuotation extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private QuotationPanelService panels;

    @Inject
    private DocumentService papers;

    private PurchaseView purchase;
    private PanelView panel;

    /** Only a return needs its reason. */
    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        String number = getTask().subject();
        purchase = register.findPurchase(number).orElseThrow(() -> new NotFound("purchase", number));
        panel = panels.viewPanel(purchase.number());
    }

    @Override
    public List<DocumentView> getDocuments() {
        return papers.of(purchase.number());
    }

    public String approve() {
        service.approveQuotation(getTask().id(), new Decision(false, getOpinion(), purchase.version()));
        return done();
    }

    public String giveBack() {
        service.approveQuotation(getTask().id(), new Decision(true, getOpinion(), purchase.version()));
        return done();
    }

    /** The experts who have assessed the quotations, none where nobody was asked. */
    public PanelView getPanel() {
        return panel;
    }

    public PurchaseView getPurchase() {
        return purchase;
    }
}
