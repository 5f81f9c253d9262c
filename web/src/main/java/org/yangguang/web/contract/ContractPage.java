package org.yangguang.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.EntryView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.shared.NotFound;

/** One contract: terms, milestones with their performance, money with every movement, amendments, documents. */
@Named
@ViewScoped
public class ContractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;
    @Inject
    private BalanceService balances;
    @Inject
    private ImplementationService implementation;
    @Inject
    private DocumentService papers;
    @Inject
    private CurrentActor current;
    @Inject
    private HttpServletRequest request;

    private ContractView contract;
    private ContractBalanceView balance;
    private List<EntryView> entries;
    private List<DeliveryView> deliveries;
    private List<DocumentView> files;
    private boolean mayAmend;
    private boolean mayLodge;

    @PostConstruct
    void begin() {
        String number = request.getParameter("number");
        if (number == null || number.isBlank()) {
            throw new NotFound("contract", "");
        }
        contract = contracts.contract(number);
        balance = balances.balance(number).orElse(null);
        entries = balances.entries(number);
        deliveries = implementation.deliveries(number);
        files = papers.of(number);
        mayLodge = contract.status() == ContractStatus.IN_FORCE && (current.get().has(Role.PROJECT_OFFICER) || current.get().has(Role.FINANCE_OFFICER));
        mayAmend = contract.status() == ContractStatus.IN_FORCE && current.get().has(Role.PROJECT_OFFICER);
    }

    /** What becomes of the milestone, null before the contract is in force. */
    public DeliveryView delivery(String milestone) {
        return deliveries.stream().filter(d -> d.number().equals(milestone)).findFirst().orElse(null);
    }

    public ContractView getContract() {
        return contract;
    }

    public ContractBalanceView getBalance() {
        return balance;
    }

    public List<EntryView> getEntries() {
        return entries;
    }

    public List<DocumentView> getFiles() {
        return files;
    }

    public boolean isMayAmend() {
        return mayAmend;
    }

    /** Whether the reader may record a guarantee of it now. */
    public boolean isMayLodge() {
        return mayLodge;
    }
}
