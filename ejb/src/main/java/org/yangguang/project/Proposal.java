package org.yangguang.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.List;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** A proposal on its way from the draft on; once approved, the project itself. What the applicant wrote is its {@link ProposalContent}. */
@Entity
@Table(name = "project_proposal")
class Proposal implements Findable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_proposal_seq")
    @SequenceGenerator(name = "project_proposal_seq", sequenceName = "project_proposal_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "draft_number")
    private String draftNumber;
    @Column(name = "application_number")
    private String applicationNumber;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "call_number")
    private String callNumber;
    @Column(name = "programme_code")
    private String programmeCode;
    @Enumerated(EnumType.STRING)
    private ProjectStatus status;
    private boolean suspended;
    @Embedded
    private ProposalContent content = new ProposalContent();
    private String applicant;
    private String recommender;
    private String buyer;
    private String finance;
    private String legal;
    private String agency;
    @Column(name = "function_code")
    private String functionCode;
    @Column(name = "proposed_amount")
    private Money proposedAmount;
    @Column(name = "approved_amount")
    private Money approvedAmount;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "created_at")
    private LocalDateTime createdAt;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;
    @Column(name = "law_date")
    private LocalDate lawDate;
    @Column(name = "screened_by")
    private String screenedBy;
    @Column(name = "duplicate_opinion")
    private String duplicateOpinion;
    @Column(name = "returned_reason")
    private String returnedReason;
    @Column(name = "returned_by")
    private String returnedBy;
    @Column(name = "returned_at")
    private LocalDateTime returnedAt;
    @Embedded
    private GroupMinutes groupMinutes;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "ended_reason")
    private String endedReason;
    @Embedded
    private Settled settled;

    @ElementCollection
    @CollectionTable(name = "project_check", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<CheckedItem> checks = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "project_defect", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<NamedDefect> defects = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "project_route", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<RouteDecision> routes = new ArrayList<>();

    protected Proposal() {
    }

    static Proposal draft(String draftNumber, Call call, Programme programme, String applicant, String by, LocalDateTime at) {
        Proposal proposal = new Proposal();
        proposal.draftNumber = draftNumber;
        proposal.callNumber = call.number();
        proposal.programmeCode = programme.code();
        proposal.buyer = programme.buyer();
        proposal.finance = programme.finance();
        proposal.legal = programme.legal();
        proposal.agency = programme.agency();
        proposal.functionCode = programme.functionCode();
        proposal.applicant = applicant;
        proposal.status = ProjectStatus.DRAFT;
        proposal.createdBy = by;
        proposal.createdAt = at;
        proposal.changedAt = at;
        return proposal;
    }

    /** Keeps what was typed, complete or not; only what no column can hold is refused. */
    void write(ProposalForm form, LocalDateTime at) {
        Breaches.ensure(isEditable(), ProjectRule.EDITED_ONLY_IN_HAND, knownAs());
        content.write(form);
        changedAt = at;
    }

    /** The first submission: the draft becomes an application. The law of this day applies to it from here on. */
    void submit(String number, String recommendingUnit, String by, LocalDateTime at) {
        Breaches.ensure(status == ProjectStatus.DRAFT, ProjectRule.EDITED_ONLY_IN_HAND, knownAs());
        applicationNumber = number;
        lawDate = at.toLocalDate();
        recommender = recommendingUnit;
        handedIn(by, at);
    }

    /** Handed in again after a return; the route so far is void. */
    void resubmit(String by, LocalDateTime at) {
        Breaches.ensure(status == ProjectStatus.RETURNED, ProjectRule.EDITED_ONLY_IN_HAND, knownAs());
        handedIn(by, at);
    }

    private void handedIn(String by, LocalDateTime at) {
        status = ProjectStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        changedAt = at;
        checks.clear();
        screenedBy = null;
        proposedAmount = null;
        duplicateOpinion = null;
    }

    void recommended() {
        status = ProjectStatus.RECOMMENDED;
    }

    /** Goes back to the applicant with all its defects at once; a reason may stand beside them. */
    void returned(String reason, List<Defect> found, String by, LocalDateTime at) {
        ScreeningCheck.ofReturn(reason, found).refuseIfAny();
        status = ProjectStatus.RETURNED;
        returnedReason = Words.orNull(reason);
        returnedBy = by;
        returnedAt = at;
        defects.clear();
        found.stream().filter(defect -> !defect.blank()).forEach(defect -> defects.add(new NamedDefect(defect)));
    }

    /** Back from an approver to the officer. */
    void returnedToOfficer(String reason) {
        ProposalCheck.reason(reason).refuseIfAny();
        status = ProjectStatus.RECOMMENDED;
        groupMinutes = null;
    }

    /** Passed the formal examination; {@code route} says who approves, null when that is decided by its list. */
    void screened(ScreeningForm screening, boolean hasLookAlikes, RouteDecision route, String by) {
        Money amount = screening.proposedAmount() == null ? content.requestedAmount() : screening.proposedAmount();
        ScreeningCheck.of(screening, amount, content.requestedAmount(), hasLookAlikes).refuseIfAny();
        status = ProjectStatus.SCREENED;
        proposedAmount = amount;
        duplicateOpinion = Words.orNull(screening.duplicateOpinion());
        screenedBy = by;
        checks.clear();
        screening.checks().stream().filter(c -> Screening.ITEMS.contains(c.item())).forEach(c -> checks.add(new CheckedItem(c)));
        if (route != null) {
            routes.add(route);
        }
    }

    /** An approver other than the screener agrees, without the number yet. */
    void agreedBy(String userName) {
        Breaches.ensure(!userName.equals(screenedBy), ProjectRule.SCREENER_DOES_NOT_APPROVE, userName);
    }

    void groupDecided(GroupDecision decision, LocalDate today) {
        groupMinutes = GroupMinutes.of(decision, lawDate, today);
    }

    /** The last approval: the project exists and has its number. */
    void approve(String number, String by, LocalDateTime at) {
        agreedBy(by);
        Breaches.ensure(!route().needsGroupDecision() || groupMinutes != null, ProjectRule.GROUP_DECISION_IS_RECORDED,
                proposedAmount);
        status = ProjectStatus.APPROVED;
        projectNumber = number;
        approvedAmount = proposedAmount;
        decidedBy = by;
        decidedAt = at;
    }

    /** Approved within a decided list, for what the list gives it. */
    void approveByList(Money amount, String number, String by, LocalDateTime at) {
        ensureWaitsForList();
        agreedBy(by);
        Breaches breaches = new Breaches();
        if (breaches.positive(amount, "amount")) {
            breaches.check(amount.atMost(content.requestedAmount()), ProjectRule.PROPOSED_WITHIN_REQUEST, "amount", amount,
                    content.requestedAmount());
        }
        breaches.refuseIfAny();
        status = ProjectStatus.APPROVED;
        projectNumber = number;
        proposedAmount = amount;
        approvedAmount = amount;
        decidedBy = by;
        decidedAt = at;
    }

    /** Stands in the library, examined, and no approval runs on it by itself. */
    void ensureWaitsForList() {
        Breaches.ensure(status == ProjectStatus.SCREENED && routes.isEmpty(), ProjectRule.WAITS_FOR_ITS_LIST, knownAs());
    }

    void reject(String reason, String by, LocalDateTime at) {
        end(ProjectStatus.REJECTED, reason, by, at);
    }

    /** The applicant takes the application back for good. */
    void withdraw(String reason, String by, LocalDateTime at) {
        Breaches.ensure(isEditable(), ProjectRule.EDITED_ONLY_IN_HAND, knownAs());
        end(applicationNumber == null ? ProjectStatus.CANCELLED : ProjectStatus.WITHDRAWN, reason, by, at);
    }

    private void end(ProjectStatus how, String reason, String by, LocalDateTime at) {
        ProposalCheck.reason(reason).refuseIfAny();
        status = how;
        endedReason = Words.orNull(reason);
        decidedBy = by;
        decidedAt = at;
    }

    /** A task was taken back by its sender: the record stands where that sender has it. */
    void takenBackTo(ProjectStatus before) {
        status = before;
    }

    /** Halted until the day named, at most {@code limit} days away: nothing is done on it and its deadlines stand still. */
    void suspend(SuspendProject halt, LocalDate today, int limit) {
        ensureRunning();
        Breaches.ensure(!suspended, ProjectRule.SUSPENDED_ONCE, knownAs());
        ProposalCheck.halt(halt, today, limit).refuseIfAny();
        suspended = true;
    }

    void resume() {
        suspended = false;
    }

    /** 变更密级, by the ministry's officer, with the reason; never to a classified one. */
    void reclassify(SecrecyLevel level, String reason) {
        content.reclassify(level, reason);
    }

    /** Stopped for good; the settlement follows. */
    void terminate(String reason, String by, LocalDateTime at) {
        ensureRunning();
        end(ProjectStatus.TERMINATED, reason, by, at);
        suspended = false;
    }

    void settle(Settlement settlement, LocalDateTime at) {
        settled = Settled.of(settlement, granted(), at);
    }

    private Money granted() {
        return approvedAmount == null ? Money.ZERO : approvedAmount;
    }

    /** An approved project is completed by the end of its lifecycle; one rejected or terminated stays that. */
    void lifecycleEnded(LocalDateTime at) {
        if (status == ProjectStatus.APPROVED) {
            completed(at);
        }
    }

    void completed(LocalDateTime at) {
        ensureRunning();
        status = ProjectStatus.COMPLETED;
        decidedAt = at;
    }

    private void ensureRunning() {
        Breaches.ensure(applicationNumber != null && !status.isFinal(), ProjectRule.RUNNING_PROJECT_ONLY, knownAs());
    }

    void ensureRead(long versionRead) {
        Stale.check(knownAs(), versionRead, version);
    }

    boolean isEditable() {
        return status == ProjectStatus.DRAFT || status == ProjectStatus.RETURNED;
    }

    RouteDecision route() {
        return routes.isEmpty() ? null : routes.get(routes.size() - 1);
    }

    SecrecyLevel secrecy() {
        return content.secrecy();
    }

    String knownAs() {
        return projectNumber != null ? projectNumber : applicationNumber != null ? applicationNumber : draftNumber;
    }

    ProposalFacts facts() {
        return new ProposalFacts(draftNumber, applicationNumber, projectNumber, callNumber, programmeCode, status, content.title(),
                content.mode(), content.region(), applicant, recommender, buyer, finance, legal, agency, functionCode,
                content.requestedAmount(), proposedAmount, approvedAmount, lawDate, content.startsOn(), content.endsOn());
    }

    ProjectView view(ProposalNames names) {
        return new ProjectView(projectNumber, applicationNumber, draftNumber, content.title(), programmeCode, names.programme(),
                callNumber, content.region(), names.region(), content.mode(), status, suspended, applicant, names.applicant(), recommender,
                names.recommender(), buyer, finance, legal, agency, functionCode, content.requestedAmount(), approvedAmount,
                content.startsOn(), content.endsOn(), lawDate, submittedAt, projectNumber == null ? null : decidedAt, content.secrecy());
    }

    ProposalForm form() {
        return content.form(callNumber, version);
    }

    ProposalView fullView(ProposalNames names) {
        return new ProposalView(view(names), form(), checks.stream().map(CheckedItem::view).toList(), duplicateOpinion,
                proposedAmount, returnedReason, returnedBy, returnedAt, defects.stream().map(NamedDefect::view).toList(),
                routes.isEmpty() ? null : route().view(), groupMinutes == null ? null : groupMinutes.number(),
                groupMinutes == null ? null : groupMinutes.decidedOn(), groupMinutes == null ? null : groupMinutes.summary(), createdBy, changedAt,
                endedReason, isEditable(), version);
    }

    /** By title, numbers and applicant, for those who may read it; a draft is nobody's but its applicant's, who has it in a list. */
    @Override
    public List<Finding> findings() {
        return applicationNumber == null ? List.of() : List.of(new Finding("project", applicationNumber, projectNumber, content.title(),
                Arrays.asList(projectNumber), Arrays.asList(applicant), Finding.readers(Finding.role("auditor"), Finding.as("applicant", applicant),
                Finding.as("recommender", recommender), Finding.as("buyer", buyer), Finding.as("finance", finance),
                Finding.as("legal", legal), Finding.as("agency", agency))));
    }
}
