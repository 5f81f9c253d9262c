package org.yangguang.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditOutcome;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditView;

/** audit/trail.xhtml: the trail for the auditor and the audit administrator, by person, action, subject, time, outcome. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService audit;

    private String person;
    private String action;
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private String outcome;
    private boolean administrators;
    private AuditView chosen;
    private LazyDataModel<AuditView> entries;

    @PostConstruct
    void open() {
        entries = new Entries();
    }

    public LazyDataModel<AuditView> getEntries() {
        return entries;
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }

    public void find() {
        chosen = null;
    }

    public void clear() {
        person = null;
        action = null;
        subject = null;
        from = null;
        to = null;
        outcome = null;
        administrators = false;
        chosen = null;
    }

    public void choose(AuditView row) {
        chosen = row;
    }

    public String kind(AuditView row) {
        return switch (row.outcome()) {
            case "done" -> "ok";
            case "refused" -> "warn";
            default -> "bad";
        };
    }

    AuditFilter filter() {
        return new AuditFilter(person, action, subject, from, to, outcome, administrators);
    }

    private final class Entries extends LazyDataModel<AuditView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return (int) Math.min(Integer.MAX_VALUE, audit.count(filter()));
        }

        @Override
        public List<AuditView> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            return audit.find(filter(), first, pageSize);
        }

        @Override
        public String getRowKey(AuditView row) {
            return String.valueOf(row.entry());
        }

        @Override
        public AuditView getRowData(String rowKey) {
            return getWrappedData().stream().filter(e -> String.valueOf(e.entry()).equals(rowKey)).findFirst().orElse(null);
        }
    }

    public AuditView getChosen() {
        return chosen;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public boolean isAdministrators() {
        return administrators;
    }

    public void setAdministrators(boolean administrators) {
        this.administrators = administrators;
    }
}
