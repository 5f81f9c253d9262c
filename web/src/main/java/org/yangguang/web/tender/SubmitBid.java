package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.registry.PaperService;
import org.yangguang.registry.PaperView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Money;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidEntry;
import org.yangguang.tender.BidPaper;
import org.yangguang.tender.BidService;
import org.yangguang.tender.BidStatus;
import org.yangguang.tender.OwnBidView;
import org.yangguang.tender.ReceiptView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;
import org.yangguang.web.shell.Messages;

/** 投标: the own bid of a firm, without any task, until the deadline by the server's clock. */
@Named
@ViewScoped
public class SubmitBid implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BidService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private RegistryService registry;

    @Inject
    private PaperService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private List<OwnBidView> own;
    private int lot = 1;
    private Money price;
    private String capitals;
    private Money bodyPrice;
    private boolean small;
    private BigDecimal consortiumShare;
    private String bondForm;
    private String bondReference;
    private String contact;
    private String phone;
    private Integer deliveryDays;
    private String technical;
    private List<Rows.Line> lines = new ArrayList<>();
    private List<Rows.Text> responses = new ArrayList<>();
    private List<String> chosenPapers = new ArrayList<>();
    private List<PaperView> usablePapers = List.of();

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        own = service.findOwnBids(tender.number());
        registry.findEnterprise(actor.get().organisation()).ifPresent(e -> {
            contact = e.contact();
            phone = e.phone();
            small = e.scale().isSmall();
            LocalDate opening = tender.plan().bidDeadline().toLocalDate();
            usablePapers = papers.listPapers(e.organisation()).stream().filter(p -> p.validOn(opening)).toList();
        });
        own.stream().filter(o -> o.bid().status() == BidStatus.SUBMITTED).findFirst().ifPresent(o -> take(o.bid().lot(), o.content()));
        if (lines.isEmpty()) {
            lines.add(new Rows.Line());
        }
        while (responses.size() < tender.plan().criteria().size()) {
            responses.add(new Rows.Text());
        }
    }

    private void take(int bidLot, BidContent content) {
        lot = bidLot;
        price = content.price();
        capitals = content.capitals();
        bodyPrice = content.bodyPrice();
        small = content.small();
        consortiumShare = content.consortiumShare();
        bondForm = content.bondForm();
        bondReference = content.bondReference();
        contact = content.contact();
        phone = content.phone();
        deliveryDays = content.deliveryDays();
        technical = content.technical();
        lines.addAll(Rows.Line.of(content.lines()));
        content.responses().forEach(r -> responses.add(new Rows.Text(r)));
        chosenPapers = new ArrayList<>(content.papers().stream().map(BidPaper::number).toList());
    }

    public String submit() {
        ReceiptView receipt = service.submitBid(tender.number(), new BidEntry(lot, new BidContent(price, capitals, bodyPrice,
                lines.stream().map(Rows.Line::computed).toList(), small, consortiumShare, bondForm, bondReference, contact, phone, deliveryDays,
                technical, responses.stream().map(Rows.Text::getText).toList(), List.of()), chosenPapers));
        messages.done("tender.bid.done", receipt.sequence(), receipt.sha256().substring(0, 16));
        return again();
    }

    public String withdraw(int bidLot) {
        ReceiptView receipt = service.withdrawBid(tender.number(), bidLot);
        messages.done("tender.bid.withdrawn", receipt.sequence());
        return again();
    }

    private String again() {
        return "/app/tender/submit-bid.xhtml?faces-redirect=true&number=" + tender.number();
    }

    public boolean isOpen() {
        return tender.status() == TenderStatus.BIDDING && getNow().isBefore(tender.plan().bidDeadline());
    }

    public boolean isReplacing() {
        return own.stream().anyMatch(o -> o.bid().status() == BidStatus.SUBMITTED);
    }

    public LocalDateTime getNow() {
        return LocalDateTime.now(clock);
    }

    public void addLine() {
        lines.add(new Rows.Line());
    }

    public void removeLine(Rows.Line line) {
        lines.remove(line);
    }

    public List<PaperView> getUsablePapers() {
        return usablePapers;
    }

    public List<String> getChosenPapers() {
        return chosenPapers;
    }

    public void setChosenPapers(List<String> chosenPapers) {
        this.chosenPapers = chosenPapers;
    }

    public TenderView getTender() {
        return tender;
    }

    public List<OwnBidView> getOwn() {
        return own;
    }

    public int getLot() {
        return lot;
    }

    public void setLot(int lot) {
        this.lot = lot;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public String getCapitals() {
        return capitals;
    }

    public void setCapitals(String capitals) {
        this.capitals = capitals;
    }

    public Money getBodyPrice() {
        return bodyPrice;
    }

    public void setBodyPrice(Money bodyPrice) {
        this.bodyPrice = bodyPrice;
    }

    public boolean isSmall() {
        return small;
    }

    public void setSmall(boolean small) {
        this.small = small;
    }

    public BigDecimal getConsortiumShare() {
        return consortiumShare;
    }

    public void setConsortiumShare(BigDecimal consortiumShare) {
        this.consortiumShare = consortiumShare;
    }

    public String getBondForm() {
        return bondForm;
    }

    public void setBondForm(String bondForm) {
        this.bondForm = bondForm;
    }

    public String getBondReference() {
        return bondReference;
    }

    public void setBondReference(String bondReference) {
        this.bondReference = bondReference;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Integer getDeliveryDays() {
        return deliveryDays;
    }

    public void setDeliveryDays(Integer deliveryDays) {
        this.deliveryDays = deliveryDays;
    }

    public String getTechnical() {
        return technical;
    }

    public void setTechnical(String technical) {
        this.technical = technical;
    }

    public List<Rows.Line> getLines() {
        return lines;
    }

    public List<Rows.Text> getResponses() {
        return responses;
    }
}
