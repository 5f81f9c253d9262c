package org.yangguang.acceptance;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Stale;

/** The acceptance of one project and its closing. */
@Entity
@Table(name = "acceptance")
class Acceptance {

    private static final int MOST_LINES = 500;

    @Id
    @GeneratedValue(generator = "acceptance_seq")
    @SequenceGenerator(name = "acceptance_seq", sequenceName = "acceptance_seq", allocationSize = 50)
    private Long id;
    @Column(name = "acceptance_number")
    private String number;
    @Column(name = "application_number")
    private String applicationNumber;
    @Column(name = "project_number")
    private String projectNumber;
    private String title;
    private String applicant;
    @Column(name = "applicant_name")
    private String applicantName;
    private String buyer;
    @Enumerated(EnumType.STRING)
    private AcceptanceStatus status = AcceptanceStatus.DRAFT;
    @Column(name = "information_system")
    private boolean informationSystem;
    @Column(name = "completed_on")
    private LocalDate completedOn;
    private String summary;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(name = "applied_by")
    private String appliedBy;
    @Column(name = "applied_on")
    private LocalDate appliedOn;
    private String inspectors;
    @Column(name = "inspected_by")
    private String inspectedBy;
    @Column(name = "inspected_on")
    private LocalDate inspectedOn;
    private String opinion;
    @Column(name = "returned_reason")
    private String returnedReason;
    @Column(name = "rectify_by")
    private LocalDate rectifyBy;
    private String rectification;
    private int rounds;
    @Column(name = "certified_by")
    private String certifiedBy;
    @Column(name = "certified_on")
    private LocalDate certifiedOn;
    @Column(name = "handed_over_by")
    private String handedOverBy;
    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;
    @Column(name = "no_assets_reason")
    private String noAssetsReason;
    @Column(name = "received_by")
    private String receivedBy;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    /** Day whose law applies: that of the opening. */
    @Column(name = "law_date")
    private LocalDate lawDate;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "acceptance_id", nullable = false)
    @OrderBy("position")
    private List<AcceptanceItem> items = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "acceptance_id", nullable = false)
    @OrderBy("asset, position")
    private List<HandoverItem> handover = new ArrayList<>();
    @Version
    private long version;

    protected Acceptance() {
    }

    Acceptance(String number, ProjectView project, List<ContractView> contracts, LocalDate lawDate) {
        this.number = number;
        this.applicationNumber = project.applicationNumber();
        this.projectNumber = project.number();
        this.title = project.title();
        this.applicant = project.applicant();
        this.applicantName = project.applicantName();
        this.buyer = project.buyer();
        this.lawDate = lawDate;
        this.informationSystem = contracts.stream().anyMatch(ContractView::itProject);
        int position = 1;
        for (ContractView contract : contracts) {
            for (MilestoneView milestone : contract.milestones()) {
                if (milestone.kind() != MilestoneKind.ADVANCE) {
                    items.add(new AcceptanceItem(position++, milestone));
                }
            }
        }
    }

    /**
     * @param missing kinds of required files that are not attached
     * @param months  within how many months after completion acceptance is to be asked for
     */
    void apply(AcceptanceApplication application, List<String> missing, int months, String by, LocalDate today) {
        Stale.check(number, application.version(), version);
        ensure(mayBeApplied(), AcceptanceRule.SUBMITTED_IN_TURN, number);
        Breaches breaches = new Breaches();
        breaches.text(application.summary(), 1000, "summary");
        breaches.optionalText(application.lateReason(), 500, "lateReason");
        boolean late = false;
        if (breaches.required(application.completedOn(), "completedOn")
                && breaches.check(!application.completedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "completedOn",
                application.completedOn())) {
            late = application.completedOn().plusMonths(months).isBefore(today);
            breaches.check(!late || application.lateReason() != null && !application.lateReason().isBlank(),
                    AcceptanceRule.APPLIED_IN_TIME_OR_POSTPONED, "lateReason", application.completedOn(), months);
        }
        for (String kind : missing) {
            breaches.check(false, AcceptanceRule.REQUIRED_FILES_ATTACHED, kind);
        }
        breaches.refuseIfAny();
        summary = application.summary().trim();
        completedOn = application.completedOn();
        lateReason = late ? application.lateReason().trim() : null;
        appliedBy = by;
        appliedOn = today;
        returnedReason = null;
        status = AcceptanceStatus.SUBMITTED;
    }

    boolean mayBeApplied() {
        return status == AcceptanceStatus.DRAFT || status == AcceptanceStatus.RETURNED;
    }

    /** Refuses a draw of experts while no inspection is awaited. */
    void ensureAwaitsInspection() {
        ensure(status == AcceptanceStatus.SUBMITTED || status == AcceptanceStatus.RECTIFIED, AcceptanceRule.EXPERTS_ARE_DRAWN_BEFORE_THE_INSPECTION, number);
    }

    /** Refuses an inspection without the experts who were drawn for it: who does not come is replaced by the next of the order. */
    static void ensureTakePart(List<String> drawn, String inspectors) {
        String missing = drawn.stream().filter(name -> inspectors == null || !inspectors.contains(name)).collect(Collectors.joining("、"));
        Breaches breaches = new Breaches();
        breaches.check(missing.isEmpty(), AcceptanceRule.DRAWN_EXPERTS_TAKE_PART, "inspectors", missing);
        breaches.refuseIfAny();
    }

    /** @param contractCheckers those who signed, checked or co-signed a contract of the project for the buyer */
    void inspect(Inspection inspection, Set<String> contractCheckers, String by, LocalDate today) {
        ensure(!contractCheckers.contains(by), AcceptanceRule.ACCEPTOR_DID_NOT_CHECK_CONTRACT, by);
        boolean passed = inspection.outcome().equals("passed");
        Breaches breaches = new Breaches();
        breaches.text(inspection.inspectors(), 500, "inspectors");
        List<Inspection.Result> results = inspection.results() == null ? List.of() : inspection.results();
        if (breaches.check(results.size() == items.size(), AcceptanceRule.EVERY_ITEM_INSPECTED, "results", items.size(),
                results.size())) {
            for (int i = 0; i < items.size(); i++) {
                items.get(i).check(breaches, i, results.get(i));
            }
        }
        boolean allPass = results.stream().allMatch(r -> Boolean.TRUE.equals(r.passed()));
        breaches.check(passed == allPass || results.stream().anyMatch(r -> r.passed() == null),
                AcceptanceRule.PASSED_ONLY_WHEN_ALL_ITEMS_PASS, "outcome");
        if (!passed && breaches.required(inspection.rectifyBy(), "rectifyBy")) {
            breaches.check(inspection.rectifyBy().isAfter(today), InputRule.DATE_IN_PAST, "rectifyBy", inspection.rectifyBy());
        }
        breaches.refuseIfAny();
        for (int i = 0; i < items.size(); i++) {
            items.get(i).inspect(results.get(i));
        }
        inspectors = inspection.inspectors().trim();
        inspectedBy = by;
        inspectedOn = today;
        opinion = inspection.opinion();
        rounds++;
        rectifyBy = passed ? null : inspection.rectifyBy();
        status = passed ? AcceptanceStatus.PASSED : AcceptanceStatus.RECTIFYING;
    }

    void returned(String reason) {
        returnedReason = reason;
        status = AcceptanceStatus.RETURNED;
    }

    void rectify(Rectification done, boolean attached) {
        Stale.check(number, done.version(), version);
        Breaches breaches = new Breaches();
        breaches.text(done.statement(), 1000, "statement");
        breaches.check(attached, AcceptanceRule.RECTIFICATION_ATTACHED, "rectification");
        breaches.refuseIfAny();
        rectification = done.statement().trim();
        status = AcceptanceStatus.RECTIFIED;
    }

    void certify(String by, LocalDate today) {
        ensure(!by.equals(inspectedBy), AcceptanceRule.CERTIFIER_DID_NOT_INSPECT, by);
        certifiedBy = by;
        certifiedOn = today;
        returnedReason = null;
        status = AcceptanceStatus.CERTIFIED;
    }

    /** The division head sends the result back: the inspection is held again. */
    void inspectionReturned(String reason) {
        returnedReason = reason;
        status = AcceptanceStatus.SUBMITTED;
    }

    void handOver(HandoverLists lists, String by, LocalDate today) {
        Stale.check(number, lists.version(), version);
        Breaches breaches = new Breaches();
        List<HandoverLists.Line> archive = lists.archive() == null ? List.of() : lists.archive();
        List<HandoverLists.Line> assets = lists.assets() == null ? List.of() : lists.assets();
        breaches.check(!archive.isEmpty(), AcceptanceRule.ARCHIVE_IS_LISTED, "archive");
        breaches.check(archive.size() <= MOST_LINES, InputRule.OUT_OF_RANGE, "archive", 1, MOST_LINES);
        breaches.check(assets.size() <= MOST_LINES, InputRule.OUT_OF_RANGE, "assets", 0, MOST_LINES);
        breaches.check(!assets.isEmpty() || lists.noAssetsReason() != null && !lists.noAssetsReason().isBlank(),
                AcceptanceRule.ASSETS_ARE_LISTED, "noAssetsReason");
        breaches.optionalText(lists.noAssetsReason(), 500, "noAssetsReason");
        breaches.optionalText(lists.opinion(), 500, "opinion");
        for (int i = 0; i < archive.size() && i < MOST_LINES; i++) {
            HandoverItem.check(breaches, "archive", i, archive.get(i), false);
        }
        for (int i = 0; i < assets.size() && i < MOST_LINES; i++) {
            HandoverItem.check(breaches, "assets", i, assets.get(i), true);
        }
        breaches.refuseIfAny();
        handover.clear();
        for (int i = 0; i < archive.size(); i++) {
            handover.add(new HandoverItem(i + 1, false, archive.get(i)));
        }
        for (int i = 0; i < assets.size(); i++) {
            handover.add(new HandoverItem(i + 1, true, assets.get(i)));
        }
        noAssetsReason = assets.isEmpty() ? lists.noAssetsReason().trim() : null;
        handedOverBy = by;
        handedOverOn = today;
        returnedReason = null;
        status = AcceptanceStatus.HANDED_OVER;
    }

    void handoverReturned(String reason) {
        returnedReason = reason;
        status = AcceptanceStatus.CERTIFIED;
    }

    void receive(String by, LocalDate today) {
        ensure(!by.equals(handedOverBy), AcceptanceRule.RECEIVER_IS_ANOTHER, by);
        receivedBy = by;
        receivedOn = today;
        status = AcceptanceStatus.CLOSED;
    }

    /** The applicant took the application or the rectification back before it was opened. */
    void applicationWithdrawn() {
        status = rounds == 0 ? AcceptanceStatus.DRAFT : AcceptanceStatus.RECTIFYING;
    }

    void inspectionWithdrawn() {
        status = AcceptanceStatus.SUBMITTED;
    }

    String number() {
        return number;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    String title() {
        return title;
    }

    String applicant() {
        return applicant;
    }

    String buyer() {
        return buyer;
    }

    AcceptanceStatus status() {
        return status;
    }

    boolean informationSystem() {
        return informationSystem;
    }

    LocalDate lawDate() {
        return lawDate;
    }

    LocalDate rectifyBy() {
        return rectifyBy;
    }

    long version() {
        return version;
    }

    AcceptanceView view() {
        return new AcceptanceView(number, applicationNumber, projectNumber, title, applicant, applicantName, buyer, status,
                informationSystem, RequiredFile.of(informationSystem).stream().map(RequiredFile::kind).toList(),
                completedOn, summary, lateReason, appliedBy, appliedOn, inspectors, inspectedBy, inspectedOn, opinion,
                returnedReason, rectifyBy, rectification, rounds, certifiedBy, certifiedOn, handedOverBy, handedOverOn, noAssetsReason,
                receivedBy, receivedOn, items.stream().map(AcceptanceItem::view).toList(),
                handover.stream().map(HandoverItem::view).toList(), version);
    }
}
