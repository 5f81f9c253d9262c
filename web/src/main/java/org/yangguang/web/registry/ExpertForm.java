package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.ExpertEntry;
import org.yangguang.registry.ExpertView;
import org.yangguang.registry.RegistryService;
import org.yangguang.registry.TieKind;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;

/** One expert: record and ties. */
@Named("expert")
@ViewScoped
public class ExpertForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryService registry;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private ExpertView view;
    private String userName;
    private String name;
    private String employerCode;
    private String employerName;
    private String field = "information";
    private String title;
    private String region;
    private boolean active = true;
    private List<Tie> ties = new ArrayList<>();
    private boolean officer;

    /** A tie as it is typed. */
    public static class Tie implements Serializable {
        private TieKind kind = TieKind.FORMER_EMPLOYER;
        private String reference;
        private LocalDate endedOn;
        private String note;

        ExpertEntry.Tie entry() {
            return new ExpertEntry.Tie(kind, reference, endedOn, note);
        }

        public TieKind getKind() {
            return kind;
        }

        public void setKind(TieKind kind) {
            this.kind = kind;
        }

        public String getReference() {
            return reference;
        }

        public void setReference(String reference) {
            this.reference = reference;
        }

        public LocalDate getEndedOn() {
            return endedOn;
        }

        public void setEndedOn(LocalDate endedOn) {
            this.endedOn = endedOn;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    @PostConstruct
    void load() {
        officer = actor.get().has(Role.PROJECT_OFFICER);
        boolean staff = officer || actor.get().has(Role.DIVISION_HEAD) || actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.AUDITOR);
        String asked = request.getParameter("user");
        if (!staff) {
            throw new NotFound("expert", String.valueOf(asked));
        }
        if (asked == null) {
            return;
        }
        view = registry.viewExpert(asked);
        userName = view.userName();
        name = view.name();
        employerCode = view.employerCode();
        employerName = view.employerName();
        field = view.field();
        title = view.title();
        region = view.region();
        active = view.active();
        for (ExpertEntry.Tie known : view.ties()) {
            Tie tie = new Tie();
            tie.kind = known.kind();
            tie.reference = known.reference();
            tie.endedOn = known.endedOn();
            tie.note = known.note();
            ties.add(tie);
        }
    }

    public String save() {
        ExpertView saved = registry.saveExpert(new ExpertEntry(userName, name, employerCode, employerName, field, title, region, active,
                ties.stream().map(Tie::entry).toList(), view == null ? null : view.version()));
        messages.done("registry.expert.saved", saved.name());
        return "/app/registry/experts.xhtml?faces-redirect=true";
    }

    public boolean isKnown() {
        return view != null;
    }

    public void addTie() {
        ties.add(new Tie());
    }

    public void removeTie(Tie tie) {
        ties.remove(tie);
    }

    public TieKind[] getKinds() {
        return TieKind.values();
    }

    public ExpertView getView() {
        return view;
    }

    public void setView(ExpertView view) {
        this.view = view;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmployerCode() {
        return employerCode;
    }

    public void setEmployerCode(String employerCode) {
        this.employerCode = employerCode;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<Tie> getTies() {
        return ties;
    }

    public boolean isOfficer() {
        return officer;
    }
}
