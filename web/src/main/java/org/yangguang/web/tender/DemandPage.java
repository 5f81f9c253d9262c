package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Money;
import org.yangguang.tender.CentralRoute;
import org.yangguang.tender.CheckedRule;
import org.yangguang.tender.DemandService;
import org.yangguang.tender.DemandView;
import org.yangguang.tender.IntentionEntry;
import org.yangguang.tender.NoReserveGround;
import org.yangguang.tender.SoleObjection;
import org.yangguang.tender.SurveyWay;
import org.yangguang.web.shell.Messages;

/** Page app/tender/demand.xhtml: what is on file of a purchase before its notice; the officer records it, the others read it. */
@Named
@ViewScoped
public class DemandPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DemandService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String number;
    private DemandView view;
    private List<CheckedRule> missing;
    private DemandForm form;
    private String need;
    private LocalDate month;
    private Money amount;

    @PostConstruct
    void load() {
        number = String.valueOf(request.getParameter("number"));
        view = service.viewDemand(number);
        missing = service.listMissing(number);
        form = new DemandForm(view.content());
        if (view.intention() != null) {
            need = view.intention().need();
            month = view.intention().month();
            amount = view.intention().amount();
        }
    }

    public String record() {
        service.recordDemand(number, form.entry(view.content().version()));
        messages.done("tender.demand.done");
        return again();
    }

    public String declare() {
        DemandView declared = service.declareIntention(number, new IntentionEntry(need, month, amount, view.content().version()));
        messages.done("tender.demand.declared", declared.intention().number());
        return again();
    }

    private String again() {
        return "/app/tender/demand.xhtml?faces-redirect=true&number=" + number;
    }

    public DemandView getView() {
        return view;
    }

    /** What a notice of today would be refused for. */
    public List<CheckedRule> getMissing() {
        return missing;
    }

    public DemandForm getForm() {
        return form;
    }

    /** Whether the reader may change it, and it may still be changed. */
    public boolean isOpen() {
        return view.changeable() && actor.get().has(Role.PROJECT_OFFICER);
    }

    public CentralRoute[] getRoutes() {
        return CentralRoute.values();
    }

    public SurveyWay[] getWays() {
        return SurveyWay.values();
    }

    public SoleObjection[] getObjections() {
        return SoleObjection.values();
    }

    public NoReserveGround[] getGrounds() {
        return NoReserveGround.values();
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
