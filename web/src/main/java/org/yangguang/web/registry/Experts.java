package org.yangguang.web.registry;

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
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.ExpertFilter;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;

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
    private LazyDataModel<ExpertView> rows;
    private boolean officer;

    /** Pages of the register, read as they are turned. */
    private final class Model extends LazyDataModel<ExpertView> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) registry.countExperts(filter());
        }

        @Override
        public List<ExpertView> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return registry.listExperts(filter(), first, size);
        }
    }

    @PostConstruct
    void begin() {
        rows = new Model();
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

    public LazyDataModel<ExpertView> getRows() {
        return rows;
    }

    public boolean isOfficer() {
        return officer;
    }
}
