package org.yangguang.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** What the applicant wrote, complete or not, and the sum of its estimate; whether it may go on, {@link ProposalCheck} says. */
@Embeddable
class ProposalContent {

    private String title;
    @Column(length = 16777216)
    private String purpose;
    @Column(name = "plan_text", length = 16777216)
    private String plan;
    @Column(name = "expected_results", length = 16777216)
    private String expectedResults;
    @Column(name = "spending_mode")
    @Enumerated(EnumType.STRING)
    private ProjectMode mode;
    private String region;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "contact_name")
    private String contactName;
    @Column(name = "contact_phone")
    private String contactPhone;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy_level")
    private SecrecyLevel secrecy;
    @Column(name = "requested_amount")
    private Money requestedAmount = Money.ZERO;

    @ElementCollection
    @CollectionTable(name = "project_estimate", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalLine> lines = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "project_indicator", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<ProposalIndicator> indicators = new ArrayList<>();

    /** Keeps what was typed; only what no column can hold is refused. */
    void write(ProposalForm form) {
        ProposalCheck.storable(form).refuseIfAny();
        title = Words.orNull(form.title());
        purpose = Words.orNull(form.purpose());
        plan = Words.orNull(form.plan());
        expectedResults = Words.orNull(form.expectedResults());
        mode = form.mode();
        region = Words.orNull(form.region());
        startsOn = form.startsOn();
        endsOn = form.endsOn();
        contactName = Words.orNull(form.contactName());
        contactPhone = Words.orNull(form.contactPhone());
        secrecy = form.secrecy();
        lines.clear();
        form.lines().forEach(line -> lines.add(new ProposalLine(line)));
        indicators.clear();
        form.indicators().forEach(indicator -> indicators.add(new ProposalIndicator(indicator)));
        requestedAmount = Money.sum(lines.stream().map(ProposalLine::amount).toList());
    }

    /** 变更密级, by the ministry's officer, with the reason; never to a classified one. */
    void reclassify(SecrecyLevel level, String reason) {
        ProposalCheck.level(level, secrecy, reason).refuseIfAny();
        secrecy = level;
    }

    String title() {
        return title;
    }

    ProjectMode mode() {
        return mode;
    }

    String region() {
        return region;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    SecrecyLevel secrecy() {
        return secrecy;
    }

    Money requestedAmount() {
        return requestedAmount;
    }

    ProposalForm form(String callNumber, long version) {
        return new ProposalForm(callNumber, title, purpose, plan, expectedResults, mode, region, startsOn, endsOn,
                contactName, contactPhone, secrecy, lines.stream().map(ProposalLine::view).toList(),
                indicators.stream().map(ProposalIndicator::view).toList(), version);
    }
}
