package org.yangguang.web.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.resolution.ResolutionFilter;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.web.shell.RegisterRows;

/** Page app/resolution/resolutions.xhtml: the register of decisions taken outside. */
@Named("resolutions")
@ViewScoped
public class ResolutionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService service;

    private ResolutionStatus status;
    private ResolutionKind kind;
    private String text;
    private RegisterRows<ResolutionView> rows;

    @PostConstruct
    void open() {
        rows = new RegisterRows<>(() -> service.listResolutions(filter(), 0, 1).total(), (first, size) -> service.listResolutions(filter(), first, size).rows());
    }

    private ResolutionFilter filter() {
        return new ResolutionFilter(status, kind, text);
    }

    public RegisterRows<ResolutionView> getRows() {
        return rows;
    }

    public ResolutionStatus[] getStatuses() {
        return ResolutionStatus.values();
    }

    public ResolutionKind[] getKinds() {
        return ResolutionKind.values();
    }

    public ResolutionStatus getStatus() {
        return status;
    }

    public void setStatus(ResolutionStatus status) {
        this.status = status;
    }

    public ResolutionKind getKind() {
        return kind;
    }

    public void setKind(ResolutionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
