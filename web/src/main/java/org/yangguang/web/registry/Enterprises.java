package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.web.shell.RegisterRows;

/** 企业库. */
@Named
@ViewScoped
public class Enterprises implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryService registry;

    @Inject
    private CurrentActor actor;

    private String text;
    @Inject
    private Clock clock;

    private EnterpriseScale scale;
    private String region;
    private RegisterRows<EnterpriseView> rows;
    private boolean officer;

    @PostConstruct
    void begin() {
        rows = new RegisterRows<>(() -> registry.countEnterprises(filter()), (first, size) -> registry.listEnterprises(filter(), first, size));
        officer = actor.get().has(Role.PROJECT_OFFICER);
    }

    private EnterpriseFilter filter() {
        return new EnterpriseFilter(text, scale, region, null);
    }

    public boolean debarred(EnterpriseView enterprise) {
        return enterprise.debarredOn(LocalDate.now(clock));
    }

    public EnterpriseScale[] getScales() {
        return EnterpriseScale.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public EnterpriseScale getScale() {
        return scale;
    }

    public void setScale(EnterpriseScale scale) {
        this.scale = scale;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public RegisterRows<EnterpriseView> getRows() {
        return rows;
    }

    public boolean isOfficer() {
        return officer;
    }
}
