package org.yangguang.web.implementation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.web.shell.RegisterRows;

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
    private RegisterRows<DeliveryView> rows;

    @PostConstruct
    void begin() {
        rows = new RegisterRows<>(() -> implementation.countRegister(filter()), (first, size) -> implementation.register(filter(), first, size));
    }

    private DeliveryFilter filter() {
        return new DeliveryFilter(project, status, overdueOnly);
    }

    public RegisterRows<DeliveryView> getRows() {
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
