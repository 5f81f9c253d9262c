package org.yangguang.web.acceptance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.acceptance.AcceptanceExpertService;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.acceptance.AcceptanceStatus;
import org.yangguang.acceptance.AcceptanceView;
import org.yangguang.registry.DrawLeft;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawStatus;
import org.yangguang.registry.DrawView;
import org.yangguang.web.registry.DrawForm;
import org.yangguang.web.shell.Messages;

/** Page app/acceptance/experts.xhtml: the experts of an acceptance are drawn by lot; head and auditor read. */
@Named
@ViewScoped
public class AcceptanceExperts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptanceExpertService service;
    @Inject
    private AcceptanceService acceptances;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final DrawForm form = new DrawForm();
    private AcceptanceView acceptance;
    private List<DrawView> draws;
    private String expert;

    @PostConstruct
    void open() {
        load(String.valueOf(request.getParameter("number")));
    }

    private void load(String number) {
        acceptance = acceptances.acceptance(number);
        draws = service.listAcceptanceDraws(acceptance.number());
    }

    /** The page stays: what has been typed is not lost, and the lot falls on the next button. */
    public void fix() {
        service.fixAcceptanceExperts(acceptance.number(), form.order(acceptance.version()));
        form.fixed();
        load(acceptance.number());
        messages.done("registry.draw.fixed");
    }

    public String draw() {
        service.drawAcceptanceExperts(acceptance.number(), new DrawPart(form.getPart()));
        messages.done("acceptance.experts.drawn");
        return again();
    }

    public String next() {
        service.callNextAcceptanceExpert(acceptance.number(), new DrawLeft(expert));
        messages.done("acceptance.experts.called");
        return again();
    }

    private String again() {
        return "/app/acceptance/experts.xhtml?faces-redirect=true&number=" + acceptance.number();
    }

    /** Whether the reader may draw here and now. */
    public boolean isDrawable() {
        return actor.get().has(Role.PROJECT_OFFICER) && actor.get().organisations().contains(acceptance.buyer())
                && (acceptance.status() == AcceptanceStatus.SUBMITTED || acceptance.status() == AcceptanceStatus.RECTIFIED);
    }

    public List<DrawView.Entry> getSeated() {
        return draws.stream().filter(d -> d.status() == DrawStatus.DRAWN).flatMap(d -> d.drawn().stream()).toList();
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

    public AcceptanceView getAcceptance() {
        return acceptance;
    }

    public List<DrawView> getDraws() {
        return draws;
    }

    public String getExpert() {
        return expert;
    }

    public void setExpert(String expert) {
        this.expert = expert;
    }
}
