package org.yangguang.web.payment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.yangguang.payment.FundPlanRow;
import org.yangguang.payment.FundPlanView;
import org.yangguang.payment.PaymentService;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Messages;

/** 用款计划 of one project by month. */
@Named
@ViewScoped
public class FundPlans implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentService payments;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    private String project = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("project");
    private String month = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("month");
    private Money planned;

    public List<FundPlanView> getRows() {
        return project == null || project.isBlank() ? List.of() : payments.listPlans(project.strip());
    }

    public void save() {
        payments.planFunds(new FundPlanRow(project == null ? null : project.strip(), getMonth(), planned));
        planned = null;
        messages.done("payment.done.planned");
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getMonth() {
        if (month == null) {
            month = YearMonth.now(clock).toString();
        }
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Money getPlanned() {
        return planned;
    }

    public void setPlanned(Money planned) {
        this.planned = planned;
    }
}
