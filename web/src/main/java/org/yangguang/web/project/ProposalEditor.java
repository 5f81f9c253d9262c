package org.yangguang.web.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.project.EstimateLine;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.project.ProposalForm;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** The application form while it is typed: the new application, the draft and the correction share it. */
public class ProposalEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String callNumber;
    private long version;
    private String title;
    private String purpose;
    private String plan;
    private String expectedResults;
    private ProjectMode mode;
    private String region;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String contactName;
    private String contactPhone;
    private SecrecyLevel secrecy;
    private final ArrayList<EstimateRow> lines = new ArrayList<>();
    private final ArrayList<IndicatorRow> indicators = new ArrayList<>();

    /** An empty form under a call, with a row of each kind to begin with. */
    ProposalEditor(String callNumber, String region, String contactName) {
        this.callNumber = callNumber;
        this.region = region;
        this.contactName = contactName;
        lines.add(new EstimateRow());
        for (IndicatorKind kind : IndicatorKind.values()) {
            indicators.add(new IndicatorRow(kind));
        }
    }

    ProposalEditor(ProposalForm form) {
        callNumber = form.callNumber();
        version = form.version();
        title = form.title();
        purpose = form.purpose();
        plan = form.plan();
        expectedResults = form.expectedResults();
        mode = form.mode();
        region = form.region();
        startsOn = form.startsOn();
        endsOn = form.endsOn();
        contactName = form.contactName();
        contactPhone = form.contactPhone();
        secrecy = form.secrecy();
        form.lines().forEach(line -> lines.add(new EstimateRow(line)));
        form.indicators().forEach(indicator -> indicators.add(new IndicatorRow(indicator)));
    }

    /** As the service takes it; rows left wholly blank at the end are not part of it, but stay on the page. */
    ProposalForm form() {
        int written = lines.size();
        while (written > 0 && lines.get(written - 1).isBlank()) {
            written--;
        }
        int measured = indicators.size();
        while (measured > 0 && indicators.get(measured - 1).isBlank()) {
            measured--;
        }
        List<EstimateLine> estimate = lines.stream().limit(written).map(EstimateRow::line).toList();
        List<Indicator> targets = indicators.stream().limit(measured).map(IndicatorRow::indicator).toList();
        return new ProposalForm(callNumber, title, purpose, plan, expectedResults, mode, region, startsOn, endsOn,
                contactName, contactPhone, secrecy, estimate, targets, version);
    }

    /** Nothing but the call: gives the papers a number to be kept under while the form itself cannot be stored yet. */
    ProposalForm blank() {
        return new ProposalForm(callNumber, null, null, null, null, null, null, null, null, null, null, null, null, null, version);
    }

    public Money getTotal() {
        return Money.sum(lines.stream().map(EstimateRow::getAmount).toList());
    }

    public void addLine() {
        lines.add(new EstimateRow());
    }

    public void removeLine(int index) {
        lines.remove(index);
    }

    public void addIndicator() {
        indicators.add(new IndicatorRow(IndicatorKind.OUTPUT));
    }

    public void removeIndicator(int index) {
        indicators.remove(index);
    }

    public IndicatorKind[] getKinds() {
        return IndicatorKind.values();
    }

    void setVersion(long version) {
        this.version = version;
    }

    long version() {
        return version;
    }

    public List<EstimateRow> getLines() {
        return lines;
    }

    public List<IndicatorRow> getIndicators() {
        return indicators;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getExpectedResults() {
        return expectedResults;
    }

    public void setExpectedResults(String expectedResults) {
        this.expectedResults = expectedResults;
    }

    public ProjectMode getMode() {
        return mode;
    }

    public void setMode(ProjectMode mode) {
        this.mode = mode;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public SecrecyLevel getSecrecy() {
        return secrecy;
    }

    public void setSecrecy(SecrecyLevel secrecy) {
        this.secrecy = secrecy;
    }

    /** All of them: who chooses a classified one is told why it may not come in here. */
    public SecrecyLevel[] getSecrecyLevels() {
        return SecrecyLevel.values();
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }
}
