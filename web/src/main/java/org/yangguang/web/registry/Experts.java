package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.ExpertFilter;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;
import org.yangguang.web.shell.RegisterRows;

/** 专家库. */
@Named
@ViewScoped
public class Experts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryService registry;

    @Inject
    private CurrentActor actor;

    private String text;
    private String field;
    private String region;
    private RegisterRows<ExpertView> rows;
    private boolean officer;

    @PostConstruct
    void begin() {
        rows = new RegisterRows<>(() -> registry.countExperts(filter()), (first, size) -> registry.listExperts(filter(), first, size));
        officer = actor.get().has(Role.PROJECT_OFFICER);
    }

    private ExpertFilter filter() {
        return new ExpertFilter(text, field, region, null);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public RegisterRows<ExpertView> getRows() {
        return rows;
    }

    public boolean isOfficer() {
        return officer;
    }
}
