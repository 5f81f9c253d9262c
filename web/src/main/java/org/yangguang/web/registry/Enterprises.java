package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;

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
    private LazyDataModel<EnterpriseView> rows;
    private boolean officer;

    /** Pages of the register, read as they are turned. */
    private final class Model extends LazyDataModel<EnterpriseView> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) registry.countEnterprises(filter());
        }

        @Override
        public List<EnterpriseView> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return registry.listEnterprises(filter(), first, size);
        }
    }

    @PostConstruct
    void begin() {
        rows = new Model();
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

    public LazyDataModel<EnterpriseView> getRows() {
        return rows;
    }

    public boolean isOfficer() {
        return officer;
    }
}
