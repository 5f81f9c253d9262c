package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.DrawLeft;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawView;
import org.yangguang.tender.Attendance;
import org.yangguang.tender.FeesEntry;
import org.yangguang.tender.PanelLeave;
import org.yangguang.tender.PanelOpinion;
import org.yangguang.tender.PanelView;
import org.yangguang.tender.QuotationPanelService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.web.registry.DrawForm;
import org.yangguang.web.shell.Messages;

/** 询比价评议: the officer draws the experts and records their fees, each expert signs in and gives the own opinion, head and auditor read. */
@Named
@ViewScoped
public class QuotationPanelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuotationPanelService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private final DrawForm form = new DrawForm();
    private PanelView panel;
    private List<DrawView> draws;
    private List<FeeRow> fees;
    private String expert;
    private boolean free;
    private String recommended;
    private String opinion;
    private String ground;

    @PostConstruct
    void open() {
        load(String.valueOf(request.getParameter("number")));
    }

    private void load(String number) {
        panel = service.viewPanel(number);
        draws = isStaff() ? service.listPanelDraws(number) : List.of();
        fees = panel.seats().stream().filter(s -> s.status().equals("signed")).map(s -> new FeeRow(s.member(), s.memberName(), s.hours(), s.travel(), s.fee())).toList();
    }

    /** The page stays: the lot falls on the next button. */
    public void fix() {
        service.fixPanel(panel.number(), form.order(panel.version()));
        form.fixed();
        load(panel.number());
        messages.done("registry.draw.fixed");
    }

    public String draw() {
        service.drawPanel(panel.number(), new DrawPart(form.getPart()));
        messages.done("tender.panel.drawn");
        return again();
    }

    public String next() {
        service.callNextPanelExpert(panel.number(), new DrawLeft(expert));
        messages.done("tender.panel.called");
        return again();
    }

    public String pay() {
        service.recordPanelFees(panel.number(), new FeesEntry(fees.stream().map(FeeRow::entry).toList()));
        messages.done("tender.fees.done");
        return again();
    }

    public String attend() {
        service.attendPanel(panel.number(), new Attendance(free));
        messages.done("tender.attend.done");
        return again();
    }

    public String sign() {
        service.signPanelOpinion(panel.number(), new PanelOpinion(recommended, opinion));
        messages.done("tender.panel.signed");
        return again();
    }

    public String leave() {
        service.leavePanel(panel.number(), new PanelLeave(ground));
        messages.done("tender.panel.left");
        return "/app/tender/panels.xhtml?faces-redirect=true";
    }

    private String again() {
        return "/app/tender/panel.xhtml?faces-redirect=true&number=" + panel.number();
    }

    /** Whether the reader is of the purchaser or supervises it, and no expert. */
    public boolean isStaff() {
        return actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.DIVISION_HEAD) || actor.get().has(Role.AUDITOR);
    }

    private boolean isPurchaser() {
        return actor.get().has(Role.PROJECT_OFFICER) && actor.get().organisations().contains(panel.buyer());
    }

    private boolean isRunning() {
        return panel.status() == TenderStatus.PREPARING;
    }

    /** Whether the reader may draw here and now. */
    public boolean isDrawable() {
        return isPurchaser() && isRunning() && !panel.offers().isEmpty();
    }

    /** Whether quotations are still to be put before the experts by the reader. */
    public boolean isAwaited() {
        return isPurchaser() && isRunning() && panel.offers().isEmpty();
    }

    /** Whether fees are entered here: once all have signed. */
    public boolean isPayable() {
        return isPurchaser() && panel.result() != null;
    }

    /** The reader's own seat, null where the reader does not sit. */
    public PanelView.Seat getOwn() {
        return panel.seats().stream().filter(s -> s.member().equals(actor.get().userName()) && !s.status().equals("recused")).findFirst().orElse(null);
    }

    /** Whether the reader's opinion is awaited. */
    public boolean isAsked() {
        return isRunning() && getOwn() != null && getOwn().status().equals("pending");
    }

    /** Whose seat the next of the order may take: those who were drawn, have not signed and whose place nobody has taken yet. */
    public List<PanelView.Seat> getReplaceable() {
        return panel.seats().stream().filter(PanelView.Seat::replaceable).toList();
    }

    public DrawView getFixed() {
        return DrawForm.fixedOf(draws);
    }

    /** How many could still be called. */
    public long getReserves() {
        return DrawForm.reservesOf(draws);
    }

    /** Whether somebody could be called in the drawn order, so that no other list is fixed. */
    public boolean isCalling() {
        return getFixed() == null && getReserves() > 0;
    }

    public DrawForm getForm() {
        return form;
    }

    public PanelView getPanel() {
        return panel;
    }

    public List<DrawView> getDraws() {
        return draws;
    }

    public List<FeeRow> getFees() {
        return fees;
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public String getRecommended() {
        return recommended;
    }

    public void setRecommended(String recommended) {
        this.recommended = recommended;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
