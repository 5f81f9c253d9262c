package org.yangguang.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.contract.AmendmentProposal;
import org.yangguang.contract.AmendmentView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;

/** 提出合同变更: an addition, a reduction or a new date for one milestone. */
@Named
@ViewScoped
public class ProposeAmendment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private ContractView contract;
    private String title;
    private String reason;
    private String direction = "addition";
    private Money amount;
    private String milestone;
    private LocalDate newDueOn;

    @PostConstruct
    void begin() {
        String number = request.getParameter("number");
        if (number == null || number.isBlank()) {
            throw new NotFound("contract", "");
        }
        contract = contracts.contract(number);
    }

    public String propose() {
        Money change = switch (direction == null ? "none" : direction) {
            case "addition" -> amount;
            case "reduction" -> amount == null ? null : amount.negated();
            default -> Money.ZERO;
        };
        AmendmentView proposed = contracts.proposeAmendment(contract.number(),
                new AmendmentProposal(title, reason, change, milestone, newDueOn, contract.version()));
        messages.done("contract.done.proposed", proposed.number());
        return "/app/contract/contract.xhtml?faces-redirect=true&number=" + contract.number();
    }

    /** Milestones that an amendment may change at all; whether one is still open the service decides. */
    public List<MilestoneView> getMilestones() {
        return contract.milestones().stream().filter(m -> m.kind() != MilestoneKind.ADVANCE).toList();
    }

    public ContractView getContract() {
        return contract;
    }

    public List<String> getDirections() {
        return List.of("addition", "reduction", "none");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public LocalDate getNewDueOn() {
        return newDueOn;
    }

    public void setNewDueOn(LocalDate newDueOn) {
        this.newDueOn = newDueOn;
    }
}
