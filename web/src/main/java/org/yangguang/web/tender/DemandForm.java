package org.yangguang.web.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;
import org.yangguang.tender.CentralRoute;
import org.yangguang.tender.DemandEntry;
import org.yangguang.tender.NoReserveGround;
import org.yangguang.tender.SoleObjection;
import org.yangguang.tender.SurveyWay;

/** What is typed about a demand, before it becomes the command's record. */
public class DemandForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String planNumber;
    private LocalDate planFiledOn;
    private CentralRoute centralRoute;
    private String centralReference;
    private String agreementNumber;
    private LocalDate agreementSignedOn;
    private LocalDate agreementUntil;
    private String agreementScope;
    private Money agreementFee;
    private LocalDate outletOn;
    private String outletAddress;
    private String unforeseen;
    private boolean customBuilt;
    private boolean publicInterest;
    private boolean imported;
    private List<SurveyWay> surveyWays = new ArrayList<>();
    private Integer surveyAsked;
    private LocalDate surveyOn;
    private String surveySummary;
    private LocalDate reviewOn;
    private String reviewProcurement;
    private String reviewFinance;
    private String reviewBusiness;
    private String reviewSupervision;
    private boolean reviewPassed;
    private String reviewFindings;
    private String legalAdviser;
    private String risks;
    private NoReserveGround noReserveGround;
    private String noReserveReason;
    private LocalDate soleFrom;
    private LocalDate soleUntil;
    private String soleAddress;
    private SoleObjection soleObjection;
    private LocalDate soleReviewedOn;
    private String soleFindings;

    DemandForm(DemandEntry entry) {
        planNumber = entry.plan().number();
        planFiledOn = entry.plan().filedOn();
        centralRoute = entry.central().route();
        centralReference = entry.central().reference();
        agreementNumber = entry.agreement().number();
        agreementSignedOn = entry.agreement().signedOn();
        agreementUntil = entry.agreement().until();
        agreementScope = entry.agreement().scope();
        agreementFee = entry.agreement().fee();
        outletOn = entry.outlet().publishedOn();
        outletAddress = entry.outlet().address();
        unforeseen = entry.unforeseen();
        customBuilt = entry.customBuilt();
        publicInterest = entry.publicInterest();
        imported = entry.imported();
        surveyWays.addAll(entry.survey().ways());
        surveyAsked = entry.survey().asked();
        surveyOn = entry.survey().concludedOn();
        surveySummary = entry.survey().summary();
        reviewOn = entry.review().heldOn();
        reviewProcurement = entry.review().procurement();
        reviewFinance = entry.review().finance();
        reviewBusiness = entry.review().business();
        reviewSupervision = entry.review().supervision();
        reviewPassed = entry.review().passed();
        reviewFindings = entry.review().findings();
        legalAdviser = entry.review().legalAdviser();
        risks = entry.review().risks();
        noReserveGround = entry.noReserve().ground();
        noReserveReason = entry.noReserve().reason();
        soleFrom = entry.soleSource().from();
        soleUntil = entry.soleSource().until();
        soleAddress = entry.soleSource().address();
        soleObjection = entry.soleSource().objection();
        soleReviewedOn = entry.soleSource().reviewedOn();
        soleFindings = entry.soleSource().findings();
    }

    DemandEntry entry(long version) {
        return new DemandEntry(new DemandEntry.FiledPlan(planNumber, planFiledOn), new DemandEntry.Central(centralRoute, centralReference),
                new DemandEntry.Agreement(agreementNumber, agreementSignedOn, agreementUntil, agreementScope, agreementFee),
                new DemandEntry.Outlet(outletOn, outletAddress), unforeseen, customBuilt, publicInterest, imported,
                new DemandEntry.Survey(surveyWays, surveyAsked, surveyOn, surveySummary),
                new DemandEntry.Review(reviewOn, reviewProcurement, reviewFinance, reviewBusiness, reviewSupervision, reviewPassed, reviewFindings,
                        legalAdviser, risks), new DemandEntry.NoReserve(noReserveGround, noReserveReason),
                new DemandEntry.SoleSource(soleFrom, soleUntil, soleAddress, soleObjection, soleReviewedOn, soleFindings), version);
    }

    public String getPlanNumber() {
        return planNumber;
    }

    public void setPlanNumber(String planNumber) {
        this.planNumber = planNumber;
    }

    public LocalDate getPlanFiledOn() {
        return planFiledOn;
    }

    public void setPlanFiledOn(LocalDate planFiledOn) {
        this.planFiledOn = planFiledOn;
    }

    public CentralRoute getCentralRoute() {
        return centralRoute;
    }

    public void setCentralRoute(CentralRoute centralRoute) {
        this.centralRoute = centralRoute;
    }

    public String getCentralReference() {
        return centralReference;
    }

    public void setCentralReference(String centralReference) {
        this.centralReference = centralReference;
    }

    public String getAgreementNumber() {
        return agreementNumber;
    }

    public void setAgreementNumber(String agreementNumber) {
        this.agreementNumber = agreementNumber;
    }

    public LocalDate getAgreementSignedOn() {
        return agreementSignedOn;
    }

    public void setAgreementSignedOn(LocalDate agreementSignedOn) {
        this.agreementSignedOn = agreementSignedOn;
    }

    public LocalDate getAgreementUntil() {
        return agreementUntil;
    }

    public void setAgreementUntil(LocalDate agreementUntil) {
        this.agreementUntil = agreementUntil;
    }

    public String getAgreementScope() {
        return agreementScope;
    }

    public void setAgreementScope(String agreementScope) {
        this.agreementScope = agreementScope;
    }

    public Money getAgreementFee() {
        return agreementFee;
    }

    public void setAgreementFee(Money agreementFee) {
        this.agreementFee = agreementFee;
    }

    public LocalDate getOutletOn() {
        return outletOn;
    }

    public void setOutletOn(LocalDate outletOn) {
        this.outletOn = outletOn;
    }

    public String getOutletAddress() {
        return outletAddress;
    }

    public void setOutletAddress(String outletAddress) {
        this.outletAddress = outletAddress;
    }

    public String getUnforeseen() {
        return unforeseen;
    }

    public void setUnforeseen(String unforeseen) {
        this.unforeseen = unforeseen;
    }

    public boolean isCustomBuilt() {
        return customBuilt;
    }

    public void setCustomBuilt(boolean customBuilt) {
        this.customBuilt = customBuilt;
    }

    public boolean isPublicInterest() {
        return publicInterest;
    }

    public void setPublicInterest(boolean publicInterest) {
        this.publicInterest = publicInterest;
    }

    public boolean isImported() {
        return imported;
    }

    public void setImported(boolean imported) {
        this.imported = imported;
    }

    public List<SurveyWay> getSurveyWays() {
        return surveyWays;
    }

    public void setSurveyWays(List<SurveyWay> surveyWays) {
        this.surveyWays = surveyWays;
    }

    public Integer getSurveyAsked() {
        return surveyAsked;
    }

    public void setSurveyAsked(Integer surveyAsked) {
        this.surveyAsked = surveyAsked;
    }

    public LocalDate getSurveyOn() {
        return surveyOn;
    }

    public void setSurveyOn(LocalDate surveyOn) {
        this.surveyOn = surveyOn;
    }

    public String getSurveySummary() {
        return surveySummary;
    }

    public void setSurveySummary(String surveySummary) {
        this.surveySummary = surveySummary;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getReviewProcurement() {
        return reviewProcurement;
    }

    public void setReviewProcurement(String reviewProcurement) {
        this.reviewProcurement = reviewProcurement;
    }

    public String getReviewFinance() {
        return reviewFinance;
    }

    public void setReviewFinance(String reviewFinance) {
        this.reviewFinance = reviewFinance;
    }

    public String getReviewBusiness() {
        return reviewBusiness;
    }

    public void setReviewBusiness(String reviewBusiness) {
        this.reviewBusiness = reviewBusiness;
    }

    public String getReviewSupervision() {
        return reviewSupervision;
    }

    public void setReviewSupervision(String reviewSupervision) {
        this.reviewSupervision = reviewSupervision;
    }

    public boolean isReviewPassed() {
        return reviewPassed;
    }

    public void setReviewPassed(boolean reviewPassed) {
        this.reviewPassed = reviewPassed;
    }

    public String getReviewFindings() {
        return reviewFindings;
    }

    public void setReviewFindings(String reviewFindings) {
        this.reviewFindings = reviewFindings;
    }

    public String getLegalAdviser() {
        return legalAdviser;
    }

    public void setLegalAdviser(String legalAdviser) {
        this.legalAdviser = legalAdviser;
    }

    public String getRisks() {
        return risks;
    }

    public void setRisks(String risks) {
        this.risks = risks;
    }

    public NoReserveGround getNoReserveGround() {
        return noReserveGround;
    }

    public void setNoReserveGround(NoReserveGround noReserveGround) {
        this.noReserveGround = noReserveGround;
    }

    public String getNoReserveReason() {
        return noReserveReason;
    }

    public void setNoReserveReason(String noReserveReason) {
        this.noReserveReason = noReserveReason;
    }

    public LocalDate getSoleFrom() {
        return soleFrom;
    }

    public void setSoleFrom(LocalDate soleFrom) {
        this.soleFrom = soleFrom;
    }

    public LocalDate getSoleUntil() {
        return soleUntil;
    }

    public void setSoleUntil(LocalDate soleUntil) {
        this.soleUntil = soleUntil;
    }

    public String getSoleAddress() {
        return soleAddress;
    }

    public void setSoleAddress(String soleAddress) {
        this.soleAddress = soleAddress;
    }

    public SoleObjection getSoleObjection() {
        return soleObjection;
    }

    public void setSoleObjection(SoleObjection soleObjection) {
        this.soleObjection = soleObjection;
    }

    public LocalDate getSoleReviewedOn() {
        return soleReviewedOn;
    }

    public void setSoleReviewedOn(LocalDate soleReviewedOn) {
        this.soleReviewedOn = soleReviewedOn;
    }

    public String getSoleFindings() {
        return soleFindings;
    }

    public void setSoleFindings(String soleFindings) {
        this.soleFindings = soleFindings;
    }
}
