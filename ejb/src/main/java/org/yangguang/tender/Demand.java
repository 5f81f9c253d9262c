package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.shared.Money;

/** 采购需求与计划: what is on file of a project's purchase before it is announced. All rounds of the purchase share it. */
@Entity
@Table(name = "tender_demand")
class Demand {

    @Id
    @Column(name = "application_number")
    private String applicationNumber;

    @Version
    private Long version;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "plan_number")
    private String planNumber;

    @Column(name = "plan_filed_on")
    private LocalDate planFiledOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "central_route")
    private CentralRoute centralRoute;

    @Column(name = "central_reference")
    private String centralReference;

    @Column(name = "agreement_number")
    private String agreementNumber;

    @Column(name = "agreement_signed_on")
    private LocalDate agreementSignedOn;

    @Column(name = "agreement_until")
    private LocalDate agreementUntil;

    @Column(name = "agreement_scope")
    private String agreementScope;

    @Column(name = "agreement_fee")
    private Money agreementFee;

    @Column(name = "outlet_on")
    private LocalDate outletOn;

    @Column(name = "outlet_address")
    private String outletAddress;

    @Column(name = "unforeseen")
    private String unforeseen;

    @Column(name = "intention_need")
    private String intentionNeed;

    @Column(name = "intention_month")
    private LocalDate intentionMonth;

    @Column(name = "intention_amount")
    private Money intentionAmount;

    @Column(name = "intention_declared_at")
    private LocalDateTime intentionDeclaredAt;

    @Column(name = "intention_published_at")
    private LocalDateTime intentionPublishedAt;

    @Column(name = "custom_built")
    private boolean customBuilt;

    @Column(name = "public_interest")
    private boolean publicInterest;

    @Column(name = "imported")
    private boolean imported;

    /** Words of the ways, a blank between them. */
    @Column(name = "survey_ways")
    private String surveyWays;

    @Column(name = "survey_asked")
    private Integer surveyAsked;

    @Column(name = "survey_on")
    private LocalDate surveyOn;

    @Column(name = "survey_summary")
    private String surveySummary;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "review_procurement")
    private String reviewProcurement;

    @Column(name = "review_finance")
    private String reviewFinance;

    @Column(name = "review_business")
    private String reviewBusiness;

    @Column(name = "review_supervision")
    private String reviewSupervision;

    @Column(name = "review_passed")
    private boolean reviewPassed;

    @Column(name = "review_findings")
    private String reviewFindings;

    @Column(name = "legal_adviser")
    private String legalAdviser;

    @Column(name = "risk_plan")
    private String riskPlan;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_reserve_ground")
    private NoReserveGround noReserveGround;

    @Column(name = "no_reserve_reason")
    private String noReserveReason;

    @Column(name = "sole_from")
    private LocalDate soleFrom;

    @Column(name = "sole_until")
    private LocalDate soleUntil;

    @Column(name = "sole_address")
    private String soleAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "sole_objection")
    private SoleObjection soleObjection;

    @Column(name = "sole_reviewed_on")
    private LocalDate soleReviewedOn;

    @Column(name = "sole_findings")
    private String soleFindings;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected Demand() {
    }

    Demand(String applicationNumber, String projectNumber) {
        this.applicationNumber = applicationNumber;
        this.projectNumber = projectNumber;
    }

    static String intentionNumber(String projectNumber) {
        return projectNumber + "-YX";
    }

    void take(DemandEntry entry, String by, LocalDateTime at) {
        planNumber = kept(entry.plan().number());
        planFiledOn = entry.plan().filedOn();
        centralRoute = entry.central().route();
        centralReference = kept(entry.central().reference());
        agreementNumber = kept(entry.agreement().number());
        agreementSignedOn = entry.agreement().signedOn();
        agreementUntil = entry.agreement().until();
        agreementScope = kept(entry.agreement().scope());
        agreementFee = entry.agreement().fee();
        outletOn = entry.outlet().publishedOn();
        outletAddress = kept(entry.outlet().address());
        unforeseen = kept(entry.unforeseen());
        customBuilt = entry.customBuilt();
        publicInterest = entry.publicInterest();
        imported = entry.imported();
        surveyWays = kept(entry.survey().ways().stream().distinct().map(SurveyWay::name).collect(Collectors.joining(" ")));
        surveyAsked = entry.survey().asked();
        surveyOn = entry.survey().concludedOn();
        surveySummary = kept(entry.survey().summary());
        reviewOn = entry.review().heldOn();
        reviewProcurement = kept(entry.review().procurement());
        reviewFinance = kept(entry.review().finance());
        reviewBusiness = kept(entry.review().business());
        reviewSupervision = kept(entry.review().supervision());
        reviewPassed = entry.review().passed();
        reviewFindings = kept(entry.review().findings());
        legalAdviser = kept(entry.review().legalAdviser());
        riskPlan = kept(entry.review().risks());
        noReserveGround = entry.noReserve().ground();
        noReserveReason = kept(entry.noReserve().reason());
        soleFrom = entry.soleSource().from();
        soleUntil = entry.soleSource().until();
        soleAddress = kept(entry.soleSource().address());
        soleObjection = entry.soleSource().objection();
        soleReviewedOn = entry.soleSource().reviewedOn();
        soleFindings = kept(entry.soleSource().findings());
        touched(by, at);
    }

    private void touched(String by, LocalDateTime at) {
        recordedBy = by;
        recordedAt = at;
    }

    /** No empty strings in rows: Oracle reads them as null. */
    private static String kept(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void declare(IntentionEntry entry, String by, LocalDateTime at) {
        intentionNeed = entry.need().strip();
        intentionMonth = entry.month().withDayOfMonth(1);
        intentionAmount = entry.amount();
        intentionDeclaredAt = at;
        touched(by, at);
    }

    void published(LocalDateTime at) {
        intentionPublishedAt = at;
    }

    boolean isPublished() {
        return intentionPublishedAt != null;
    }

    /** The day from which the intention's time runs, wherever it was published first; null while it was not. */
    LocalDate intentionOn() {
        LocalDate here = intentionPublishedAt == null ? null : intentionPublishedAt.toLocalDate();
        return here == null || outletOn != null && outletOn.isBefore(here) ? outletOn : here;
    }

    /** Whether a case of no reserve is named: then it does not suit small and medium firms. */
    boolean isArgued() {
        return noReserveGround != null && noReserveReason != null;
    }

    String recordedBy() {
        return recordedBy;
    }

    /** Zero says that nothing is recorded yet, so that two first records do not pass for one another. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    DemandEntry entry() {
        List<SurveyWay> ways = surveyWays == null ? List.of() : Arrays.stream(surveyWays.split(" ")).map(SurveyWay::valueOf).toList();
        return new DemandEntry(new DemandEntry.FiledPlan(planNumber, planFiledOn), new DemandEntry.Central(centralRoute, centralReference),
                new DemandEntry.Agreement(agreementNumber, agreementSignedOn, agreementUntil, agreementScope, agreementFee),
                new DemandEntry.Outlet(outletOn, outletAddress), unforeseen, customBuilt, publicInterest, imported,
                new DemandEntry.Survey(ways, surveyAsked, surveyOn, surveySummary),
                new DemandEntry.Review(reviewOn, reviewProcurement, reviewFinance, reviewBusiness, reviewSupervision, reviewPassed, reviewFindings,
                        legalAdviser, riskPlan), new DemandEntry.NoReserve(noReserveGround, noReserveReason),
                new DemandEntry.SoleSource(soleFrom, soleUntil, soleAddress, soleObjection, soleReviewedOn, soleFindings), version());
    }

    IntentionView intention() {
        return intentionDeclaredAt == null ? null : new IntentionView(intentionNumber(projectNumber), intentionNeed, intentionMonth,
                intentionAmount, intentionDeclaredAt, intentionPublishedAt);
    }
}
