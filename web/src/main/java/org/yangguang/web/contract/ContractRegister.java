package org.yangguang.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractSummary;
import org.yangguang.web.shell.RegisterRows;

/** 合同台账: all contracts for the ministry, one's own for everyone else, page by page from the database. */
@Named
@ViewScoped
public class ContractRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;

    private String text;
    private String project;
    private ContractStatus status;
    private RegisterRows<ContractSummary> rows;

    @PostConstruct
    void begin() {
        rows = new RegisterRows<>(() -> contracts.countRegister(filter()), (first, size) -> contracts.register(filter(), first, size));
    }

    private ContractFilter filter() {
        return new ContractFilter(text, project, status);
    }

    public RegisterRows<ContractSummary> getRows() {
        return rows;
    }

    public List<ContractStatus> getStatuses() {
        return List.of(ContractStatus.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public ContractStatus getStatus() {
        return status;
    }

    public void setStatus(ContractStatus status) {
        this.status = status;
    }
}
