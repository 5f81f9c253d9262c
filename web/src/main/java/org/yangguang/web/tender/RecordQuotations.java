package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.budget.BudgetService;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.CatalogueView;
import org.yangguang.tender.PanelView;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.QuotationEntry;
import org.yangguang.tender.QuotationPanelService;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderService;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.workflow.TaskPage;

/** 登记询比价. */
@Named
@ViewScoped
public class RecordQuotations extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private QuotationPanelService panels;

    @Inject
    private Messages messages;

    @Inject
    private DocumentService papers;

    @Inject
    private RegistryService registry;

    @Inject
    private BudgetService budgets;

    private PurchaseView purchase;
    private PanelView panel;
    private List<CatalogueView> catalogue;
    private List<EnterpriseView> suppliers;
    private Money available;
    private String category = "services";
    private String catalogueCode = "C16010302";
    private String subject;
    private String chosen;
    private String justification;
    private List<Offer> offers = new ArrayList<>();

    /** One supplier's quotation as it is typed. */
    public static class Offer implements Serializable {
        private String supplier;
        private LocalDate quotedOn;
        private Money price;
        private final List<Rows.Line> lines;

        Offer() {
            lines = new ArrayList<>(List.of(new Rows.Line()));
        }

        Offer(PurchaseView.Offer offer) {
            supplier = offer.supplier();
            quotedOn = offer.quotedOn();
            price = offer.price();
            lines = Rows.Line.of(offer.lines());
        }

        QuotationEntry.Offer entry() {
            return new QuotationEntry.Offer(supplier, quotedOn, lines.stream().map(Rows.Line::computed).toList(), price);
        }

        public void addLine() {
            lines.add(new Rows.Line());
        }

        public void removeLine(Rows.Line line) {
            lines.remove(line);
        }

        public String getSupplier() {
            return supplier;
        }

        public void setSupplier(String supplier) {
            this.supplier = supplier;
        }

        public LocalDate getQuotedOn() {
            return quotedOn;
        }

        public void setQuotedOn(LocalDate quotedOn) {
            this.quotedOn = quotedOn;
        }

        public Money getPrice() {
            return price;
        }

        public void setPrice(Money price) {
            this.price = price;
        }

        public List<Rows.Line> getLines() {
            return lines;
        }
    }

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        String number = getTask().subject();
        purchase = register.findPurchase(number).orElseThrow(() -> new NotFound("purchase", number));
        panel = panels.viewPanel(purchase.number());
        catalogue = register.listCatalogue();
        suppliers = registry.listEnterprises(new EnterpriseFilter(null, null, null, false), 0, 500);
        available = Money.sum(budgets.budget(purchase.projectNumber()).lines().stream().filter(l -> l.procured()).map(l -> l.amount()).toList());
        subject = purchase.subject() == null ? purchase.title() : purchase.subject();
        if (purchase.category() != null) {
            category = purchase.category();
            catalogueCode = purchase.catalogueCode();
            chosen = purchase.chosen();
            justification = purchase.justification();
        }
        purchase.offers().forEach(o -> offers.add(new Offer(o)));
        while (offers.size() < 3) {
            offers.add(new Offer());
        }
    }

    @Override
    public List<DocumentView> getDocuments() {
        return papers.of(purchase.number());
    }

    public String submit() {
        attachFiles(purchase.number());
        service.recordQuotations(getTask().id(), entry());
        return done();
    }

    /** The page stays: the choice follows the experts' opinions, on this page. */
    public void present() {
        attachFiles(purchase.number());
        panel = panels.presentQuotations(purchase.number(), entry());
        purchase = register.findPurchase(purchase.applicationNumber()).orElseThrow();
        messages.done("tender.panel.presented");
    }

    private QuotationEntry entry() {
        return new QuotationEntry(category, catalogueCode, subject, offers.stream().map(Offer::entry).toList(), chosen, justification, getOpinion(),
                purchase.version());
    }

    public PanelView getPanel() {
        return panel;
    }

    public void addOffer() {
        offers.add(new Offer());
    }

    public void removeOffer(Offer offer) {
        offers.remove(offer);
    }

    public PurchaseView getPurchase() {
        return purchase;
    }

    public List<CatalogueView> getCatalogue() {
        return catalogue;
    }

    public List<EnterpriseView> getSuppliers() {
        return suppliers;
    }

    public Money getAvailable() {
        return available;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getCatalogueCode() {
        return catalogueCode;
    }

    public void setCatalogueCode(String catalogueCode) {
        this.catalogueCode = catalogueCode;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public List<Offer> getOffers() {
        return offers;
    }
}
