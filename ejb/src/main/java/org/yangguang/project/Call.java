package org.yangguang.project;

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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;
import org.yangguang.shared.Worded;
import org.yangguang.workflow.ProjectMode;

/** 申报指南: from when to when, for what and up to how much a programme takes applications. */
@Entity
@Table(name = "project_call")
class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_call_seq")
    @SequenceGenerator(name = "project_call_seq", sequenceName = "project_call_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "call_number")
    private String callNumber;
    @Column(name = "programme_code")
    private String programmeCode;
    @Column(name = "document_number")
    private String documentNumber;
    private String title;
    @Column(length = 16777216)
    private String guide;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    private Money ceiling;
    @Column(name = "allowed_modes")
    private String allowedModes;
    @Column(name = "required_documents")
    private String requiredDocuments;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Column(name = "list_year")
    private Integer listYear;
    @Column(name = "list_total")
    private Money listTotal;
    @ElementCollection
    @CollectionTable(name = "project_criterion", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<CallCriterion> criteria = new ArrayList<>();

    protected Call() {
    }

    static Call publish(String number, CallForm form, LocalDate today, String by, LocalDateTime at) {
        Call call = new Call();
        call.callNumber = number;
        call.programmeCode = form.programmeCode();
        call.write(form, today, true, false);
        call.publishedBy = by;
        call.publishedAt = at;
        return call;
    }

    /**
     * A published call may still be extended or explained; its end may not move into the past, and how its applications are
     * scored and decided stands once there are any.
     */
    void change(CallForm form, LocalDate today, boolean applied) {
        Stale.check(callNumber, form.version(), version);
        write(form, today, false, applied);
    }

    private void write(CallForm form, LocalDate today, boolean isNew, boolean applied) {
        Breaches breaches = new Breaches();
        ListTermsCheck.of(form.list(), today, breaches);
        breaches.check(!applied || ListTermsCheck.same(form.list(), terms()), ProjectRule.SHEET_STANDS_ONCE_APPLIED, "kind", callNumber);
        breaches.text(form.title(), 200, "title");
        breaches.text(form.documentNumber(), 100, "documentNumber");
        breaches.optionalText(form.guide(), 20_000, "guide");
        boolean opens = breaches.required(form.opensOn(), "opensOn");
        if (breaches.required(form.closesOn(), "closesOn")) {
            breaches.check(!form.closesOn().isBefore(today), InputRule.DATE_IN_PAST, "closesOn", form.closesOn());
            if (opens && breaches.check(form.closesOn().isAfter(form.opensOn()), InputRule.DATE_ORDER, "closesOn",
                    form.opensOn(), form.closesOn())) {
                breaches.check(!isNew || !form.closesOn().isBefore(form.opensOn().plusDays(CallForm.SHORTEST)),
                        ProjectRule.CALL_PERIOD_IS_OPEN_ENOUGH, "closesOn", CallForm.SHORTEST);
                breaches.check(!form.closesOn().isAfter(today.plusYears(3)), InputRule.OUT_OF_RANGE, "closesOn",
                        today, today.plusYears(3));
            }
        }
        breaches.positive(form.ceiling(), "ceiling");
        breaches.check(!form.modes().isEmpty(), InputRule.REQUIRED, "modes");
        breaches.check(Screening.DOCUMENT_KINDS.containsAll(form.documents()), InputRule.UNKNOWN_CHOICE, "documents",
                String.join(",", form.documents()));
        breaches.refuseIfAny();
        title = form.title().strip();
        documentNumber = form.documentNumber().strip();
        guide = Words.orNull(form.guide());
        opensOn = form.opensOn();
        closesOn = form.closesOn();
        ceiling = form.ceiling();
        allowedModes = form.modes().stream().map(ProjectMode::word).collect(Collectors.joining(","));
        requiredDocuments = Words.orNull(String.join(",", form.documents()));
        listYear = form.list() == null ? null : form.list().year();
        listTotal = form.list() == null ? null : form.list().total();
        List<CallCriterion> sheet = form.list() == null ? List.of() : form.list().criteria().stream().map(CallCriterion::new).toList();
        criteria.clear();
        criteria.addAll(sheet);
    }

    /** Whether its applications are ranked, scored and decided together. */
    boolean isByList() {
        return listTotal != null;
    }

    private ListTerms terms() {
        return isByList() ? new ListTerms(listYear, listTotal, criteria.stream().map(CallCriterion::view).toList()) : null;
    }

    String number() {
        return callNumber;
    }

    String programmeCode() {
        return programmeCode;
    }

    Money ceiling() {
        return ceiling;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    Set<ProjectMode> modes() {
        Set<ProjectMode> modes = EnumSet.noneOf(ProjectMode.class);
        Arrays.stream(allowedModes.split(",")).map(String::strip).map(w -> Worded.of(ProjectMode.class, w).orElseThrow())
                .forEach(modes::add);
        return modes;
    }

    List<String> documents() {
        return requiredDocuments == null ? List.of()
                : Arrays.stream(requiredDocuments.split(",")).map(String::strip).toList();
    }

    CallView view(String programmeName, LocalDate today) {
        return new CallView(callNumber, programmeCode, programmeName, documentNumber, title, guide, opensOn, closesOn,
                ceiling, List.copyOf(modes()), documents(), publishedAt, isOpenOn(today), terms(), version);
    }
}
