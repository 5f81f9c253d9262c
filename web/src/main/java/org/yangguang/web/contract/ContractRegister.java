package org.yangguang.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractSummary;

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
    private LazyDataModel<ContractSummary> rows;

    @PostConstruct
    void begin() {
        rows = new Rows();
    }

    private final class Rows extends LazyDataModel<ContractSummary> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) contracts.countRegister(filter());
        }

        @Override
        public List<ContractSummary> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return contracts.register(filter(), first, size);
        }

        @Override
        public String getRowKey(ContractSummary row) {
            return row.number();
        }
    }

    private ContractFilter filter() {
        return new ContractFilter(text, project, status);
    }

    public LazyDataModel<ContractSummary> getRows() {
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
