package org.yangguang.appraisal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yangguang.shared.Breaches;

/** The appraisal of one project. */
@Entity
@Table(name = "appraisal_appraisal")
class Appraisal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_appraisal_seq")
    @SequenceGenerator(name = "appraisal_appraisal_seq", sequenceName = "appraisal_appraisal_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "appraisal_number")
    private String number;

    @Column(name = "application_number")
    private String applicationNumber;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "title")
    private String title;

    @Column(name = "applicant")
    private String applicant;

    @Column(name = "buyer")
    private String buyer;

    @Column(name = "law_date")
    private LocalDate lawDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AppraisalStatus status = AppraisalStatus.DRAWING;

    @Column(name = "round_number")
    private int round = 1;

    @Column(name = "wanted")
    private int wanted;

    @Column(name = "average")
    private BigDecimal average;

    @Enumerated(EnumType.STRING)
    @Column(name = "conclusion")
    private Conclusion conclusion;

    @Column(name = "conclusion_text")
    private String conclusionText;

    @Column(name = "concluded_by")
    private String concludedBy;

    @Column(name = "concluded_at")
    private LocalDateTime concludedAt;

    @OneToMany(mappedBy = "appraisal", cascade = CascadeType.ALL)
    @OrderBy("round, id")
    private List<Opinion> opinions = new ArrayList<>();

    protected Appraisal() {
    }

    Appraisal(String number, String applicationNumber, String projectNumber, String title, String applicant, String buyer,
              LocalDate lawDate) {
        this.number = number;
        this.applicationNumber = applicationNumber;
        this.projectNumber = projectNumber;
        this.title = title;
        this.applicant = applicant;
        this.buyer = buyer;
        this.lawDate = lawDate;
    }

    /** Checks how many experts are asked for: the first time an odd number of at least the minimum, later the missing ones. */
    void ask(Integer count, int minimum) {
        Breaches breaches = new Breaches();
        if (breaches.required(count, "count")) {
            if (!isShort()) {
                breaches.check(count % 2 == 1, AppraisalRule.EXPERTS_ARE_AN_ODD_NUMBER, "count", count);
                breaches.check(count >= minimum, AppraisalRule.EXPERTS_ARE_ENOUGH, "count", minimum, count);
            } else {
                breaches.check(count == missing(), AppraisalRule.MISSING_NUMBER_IS_DRAWN, "count", missing(), count);
            }
        }
        breaches.refuseIfAny();
        if (!isShort()) {
            wanted = count;
        }
    }

    /** Whether this round's group has been drawn and recusals have left it short. */
    boolean isShort() {
        return wanted > 0 && !current(o -> true).isEmpty();
    }

    /** User names of those of this round who stepped back. */
    List<String> recused() {
        return current(o -> o.status() == OpinionStatus.RECUSED).stream().map(Opinion::expert).toList();
    }

    /** User names that the lot must not fall on: everyone of this round, and whoever was recused in any. */
    List<String> alreadyAsked() {
        return opinions.stream().filter(o -> o.round() == round || o.status() == OpinionStatus.RECUSED).map(Opinion::expert).distinct().toList();
    }

    /** The lot has fallen: user name to name. */
    void drawn(Map<String, String> experts) {
        experts.forEach((user, name) -> opinions.add(new Opinion(this, round, user, name)));
        status = AppraisalStatus.SCORING;
    }

    Opinion pendingOpinionOf(String expert) {
        return current(o -> o.status() == OpinionStatus.PENDING && o.expert().equals(expert)).stream().findFirst().orElse(null);
    }

    /** After each opinion: whether all are in; then either enough, or someone has to be drawn again. */
    void opinionCame() {
        if (current(o -> o.status() == OpinionStatus.PENDING).isEmpty()) {
            status = missing() == 0 ? AppraisalStatus.CONCLUDING : AppraisalStatus.DRAWING;
            average = missing() == 0 ? averageOfTotals() : null;
        }
    }

    int missing() {
        return wanted == 0 ? 0 : wanted - current(o -> o.status() == OpinionStatus.GIVEN).size();
    }

    /** The mean of the totals, two decimals HALF_UP; no opinion is dropped. */
    BigDecimal averageOfTotals() {
        List<Opinion> given = current(o -> o.status() == OpinionStatus.GIVEN);
        BigDecimal sum = given.stream().map(Opinion::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
    }

    /** Concludes; better than average or majority of the experts speak for is refused, worse is not. */
    void conclude(ConclusionEntry entry, Weights weights, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.text(entry.opinion(), 500, "opinion");
        breaches.check(status == AppraisalStatus.CONCLUDING, AppraisalRule.ALL_OPINIONS_ARE_IN, null, missing());
        if (!entry.returned() && breaches.required(entry.conclusion(), "conclusion") && average != null) {
            breaches.check(entry.conclusion().compareTo(weights.proposal(average)) >= 0,
                    AppraisalRule.CONCLUSION_FITS_THE_AVERAGE, "conclusion", average.toPlainString(),
                    weights.pass().stripTrailingZeros().toPlainString(), weights.passWithChanges().stripTrailingZeros().toPlainString());
            int against = current(o -> o.status() == OpinionStatus.GIVEN && o.advice() == Conclusion.FAILED).size();
            breaches.check(entry.conclusion() == Conclusion.FAILED || against * 2 < wanted,
                    AppraisalRule.CONCLUSION_FITS_THE_MAJORITY, "conclusion", against, wanted);
        }
        breaches.refuseIfAny();
        if (entry.returned()) {
            round++;
            wanted = 0;
            average = null;
            status = AppraisalStatus.DRAWING;
            return;
        }
        conclusion = entry.conclusion();
        conclusionText = entry.opinion();
        concludedBy = by;
        concludedAt = at;
        status = conclusion.status();
    }

    private List<Opinion> current(Predicate<Opinion> which) {
        return opinions.stream().filter(o -> o.round() == round).filter(which).toList();
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

    String applicant() {
        return applicant;
    }

    String buyer() {
        return buyer;
    }

    LocalDate lawDate() {
        return lawDate;
    }

    AppraisalStatus status() {
        return status;
    }

    BigDecimal average() {
        return average;
    }

    long version() {
        return version;
    }

    /**
     * What {@code reader} may see: all opinions once all are in, before that the reader's own only.
     *
     * @param reader user name, empty for the system
     */
    AppraisalView view(Weights weights, int minimum, Optional<String> reader, boolean expertOnly) {
        boolean open = status != AppraisalStatus.DRAWING && status != AppraisalStatus.SCORING;
        List<OpinionView> seen = opinions.stream()
                .filter(o -> !expertOnly || o.expert().equals(reader.orElse(null)))
                .map(o -> open && !expertOnly || o.round() < round || o.expert().equals(reader.orElse(null)) ? o.view() : o.view().sealed())
                .toList();
        return new AppraisalView(number, applicationNumber, projectNumber, title, applicant, buyer, status, round, wanted,
                missing(), minimum, weights, seen, expertOnly ? null : average,
                average == null || expertOnly ? null : weights.proposal(average), conclusion, conclusionText, concludedBy,
                concludedAt, version);
    }
}
