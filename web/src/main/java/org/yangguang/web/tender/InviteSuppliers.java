package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.tender.InvitationEntry;
import org.yangguang.tender.ScheduleView;
import org.yangguang.tender.TenderService;

/** 确定邀请供应商. */
@Named
@ViewScoped
public class InviteSuppliers extends TenderTaskPage {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private TenderService service;

    @Inject
    private RegistryService registry;

    private List<EnterpriseView> suppliers;
    private List<Rows.Text> rows = new ArrayList<>();
    private ScheduleView asked;
    private String source;
    private Integer wanted;
    private String observers;

    @Override
    protected void ready() {
        suppliers = registry.listEnterprises(new EnterpriseFilter(null, null, null, false), 0, MOST);
        asked = register().viewSchedule(getTender().number(), getTender().method());
        wanted = asked.draws() ? asked.invited() : null;
        for (int i = 0; i < asked.invited() * (asked.draws() ? 2 : 1); i++) {
            rows.add(new Rows.Text());
        }
    }

    public String invite() {
        service.inviteSuppliers(getTask().id(), new InvitationEntry(false, source, rows.stream().map(Rows.Text::getText).filter(c -> c != null && !c.isBlank()).toList(), wanted,
                observers == null ? List.of() : Arrays.asList(observers.split("[、,，;；]+")), getOpinion(), getTender().version()));
        return done();
    }

    public String giveBack() {
        service.inviteSuppliers(getTask().id(), new InvitationEntry(true, null, null, null, null, getOpinion(), getTender().version()));
        return done();
    }

    public void addRow() {
        rows.add(new Rows.Text());
    }

    public void removeRow(Rows.Text row) {
        rows.remove(row);
    }

    /** What the procedure asks for: how many are invited, and whether they are drawn. */
    public ScheduleView getAsked() {
        return asked;
    }

    /** The registered firms that are not debarred. */
    public List<EnterpriseView> getSuppliers() {
        return suppliers;
    }

    public List<Rows.Text> getRows() {
        return rows;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Integer getWanted() {
        return wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }

    public String getObservers() {
        return observers;
    }

    public void setObservers(String observers) {
        this.observers = observers;
    }
}
