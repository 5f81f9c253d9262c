package org.yangguang.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Role;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** Someone who may be drawn to judge a project or its bids. */
@Entity
@Table(name = "registry_expert")
class Expert implements Findable {

    /** Fields of expertise; their names stand in the texts. */
    static final Set<String> FIELDS = Set.of("information", "commerce", "finance", "law", "management");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registry_expert_seq")
    @SequenceGenerator(name = "registry_expert_seq", sequenceName = "registry_expert_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "expert_name")
    private String name;

    @Column(name = "employer_code")
    private String employerCode;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "field")
    private String field;

    @Column(name = "title")
    private String title;

    @Column(name = "region")
    private String region;

    @Column(name = "active")
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "registry_expert_tie", joinColumns = @JoinColumn(name = "expert_id"))
    @OrderColumn(name = "position")
    private List<ExpertTie> ties = new ArrayList<>();

    /** Takes over what was entered; tells all defects at once. */
    void enter(ExpertEntry entry) {
        Breaches breaches = new Breaches();
        breaches.text(entry.userName(), 100, "userName");
        breaches.text(entry.name(), 100, "name");
        breaches.optionalText(entry.employerCode(), 40, "employerCode");
        breaches.text(entry.employerName(), 200, "employerName");
        if (breaches.required(entry.field(), "field")) {
            breaches.check(FIELDS.contains(entry.field()), InputRule.UNKNOWN_CHOICE, "field", entry.field());
        }
        breaches.text(entry.title(), 100, "title");
        if (breaches.required(entry.region(), "region")) {
            breaches.check(entry.region().matches("\\d{6}"), RegistryRule.REGION_IS_KNOWN, "region", entry.region());
        }
        List<ExpertEntry.Tie> given = entry.ties() == null ? List.of() : entry.ties();
        for (int i = 0; i < given.size(); i++) {
            breaches.required(given.get(i).kind(), "ties[" + i + "].kind");
            breaches.text(given.get(i).reference(), 40, "ties[" + i + "].reference");
            breaches.optionalText(given.get(i).note(), 200, "ties[" + i + "].note");
        }
        breaches.refuseIfAny();
        userName = entry.userName();
        name = entry.name().strip();
        employerCode = entry.employerCode() == null || entry.employerCode().isBlank() ? null : entry.employerCode();
        employerName = entry.employerName();
        field = entry.field();
        title = entry.title();
        region = entry.region();
        active = entry.active();
        ties.clear();
        given.forEach(t -> ties.add(new ExpertTie(t)));
    }

    /** Refuses to register a login that is registered already. */
    void ensureNotNew(ExpertEntry entry) {
        if (entry.version() == null) {
            throw new RuleViolation(RegistryRule.EXPERT_IS_NOT_REGISTERED_TWICE, "userName", userName, name);
        }
    }

    /** Notes a tie that the expert declared when recusing. */
    void declare(ExpertEntry.Tie tie) {
        ties.add(new ExpertTie(tie));
    }

    /**
     * Whether the lot may fall on this expert, and if not, why (EVA-04).
     *
     * @param years for how many years a former employment counts
     */
    DrawOutcome eligibility(DrawRequest request, LocalDate today, int years) {
        if (!active) {
            return DrawOutcome.SUSPENDED;
        }
        if (request.earlier().contains(userName)) {
            return DrawOutcome.EARLIER_ON_THIS;
        }
        if (employerCode != null && request.organisations().contains(employerCode)) {
            return DrawOutcome.EMPLOYER;
        }
        for (ExpertTie tie : ties) {
            DrawOutcome ground = groundOf(tie, request, today.minusYears(years));
            if (ground != null) {
                return ground;
            }
        }
        return request.fields().isEmpty() || request.fields().contains(field) ? DrawOutcome.NOT_DRAWN : DrawOutcome.OTHER_FIELD;
    }

    private static DrawOutcome groundOf(ExpertTie tie, DrawRequest request, LocalDate since) {
        if (tie.kind() == TieKind.PREVIOUS_WORK) {
            return request.references().contains(tie.reference()) ? DrawOutcome.PREVIOUS_WORK : null;
        }
        if (!request.organisations().contains(tie.reference())) {
            return null;
        }
        return switch (tie.kind()) {
            case RELATION -> DrawOutcome.RELATION;
            case SHAREHOLDING -> DrawOutcome.SHAREHOLDING;
            default -> tie.endedOn() == null || !tie.endedOn().isBefore(since) ? DrawOutcome.FORMER_EMPLOYER : null;
        };
    }

    boolean isNew() {
        return id == null;
    }

    long version() {
        return version;
    }

    String userName() {
        return userName;
    }

    String name() {
        return name;
    }

    String employerName() {
        return employerName;
    }

    String field() {
        return field;
    }

    ExpertView view() {
        return new ExpertView(userName, name, employerCode, employerName, field, title, region, active,
                ties.stream().map(ExpertTie::view).toList(), version);
    }

    /** By name, employer and title, for those who may list the register: who judges is not known to others. */
    @Override
    public List<Finding> findings() {
        return List.of(new Finding("expert", userName, null, name, Arrays.asList(employerName, title), List.of(),
                Finding.readers(Finding.role(Role.PROJECT_OFFICER.word()), Finding.role(Role.DIVISION_HEAD.word()),
                        Finding.role(Role.PROCUREMENT_AGENT.word()), Finding.role(Role.AUDITOR.word()))));
    }
}
