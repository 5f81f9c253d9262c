package org.yangguang.web.implementation;

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
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;

/** 里程碑台账: by agreed date, lateness visible; outside the ministry one's own only. */
@Named
@ViewScoped
public class MilestoneRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImplementationService implementation;

    private String project;
    private DeliveryStatus status;
    private boolean overdueOnly;
    private LazyDataModel<DeliveryView> rows;

    @PostConstruct
    void begin() {
        rows = new Rows();
    }

    private final class Rows extends LazyDataModel<DeliveryView> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) implementation.countRegister(filter());
        }

        @Override
        public List<DeliveryView> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return implementation.register(filter(), first, size);
        }

        @Override
        public String getRowKey(DeliveryView row) {
            return row.number();
        }
    }

    private DeliveryFilter filter() {
        return new DeliveryFilter(project, status, overdueOnly);
    }

    public LazyDataModel<DeliveryView> getRows() {
        return rows;
    }

    public List<DeliveryStatus> getStatuses() {
        return List.of(DeliveryStatus.values());
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public DeliveryStatus getStatus() {
        return status;
    }

    public void setStatus(DeliveryStatus status) {
        this.status = status;
    }

    public boolean isOverdueOnly() {
        return overdueOnly;
    }

    public void setOverdueOnly(boolean overdueOnly) {
        this.overdueOnly = overdueOnly;
    }
}
