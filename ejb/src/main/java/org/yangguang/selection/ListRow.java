package org.yangguang.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.yangguang.shared.Money;

/** One application of a list: from the library, scored, ranked, proposed, decided. */
@Embeddable
class ListRow {

    @Column(name = "application_number")
    private String application;
    private String title;
    private String applicant;
    private String recommender;
    @Column(name = "unit_place")
    private Integer unitPlace;
    private Money examined;
    @Column(name = "score")
    private BigDecimal score;
    @Column(name = "lead_score")
    private BigDecimal leadScore;
    @Column(name = "score_count")
    private int scoreCount;
    @Column(name = "place")
    private Integer place;
    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;
    private Money amount;
    private String reason;
    /** What was countersigned, where the leader has decided otherwise; null where not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "signed_outcome")
    private RowOutcome signedOutcome;
    @Column(name = "signed_amount")
    private Money signedAmount;
    @Column(name = "signed_reason")
    private String signedReason;
    @Column(name = "project_number")
    private String projectNumber;

    protected ListRow() {
    }

    ListRow(LibraryEntry entry, Integer unitPlace) {
        application = entry.application();
        title = entry.title();
        applicant = entry.applicant();
        recommender = entry.recommender();
        examined = entry.amount();
        this.unitPlace = unitPlace;
    }

    void scored(BigDecimal mean, BigDecimal lead, int count) {
        score = mean;
        leadScore = lead;
        scoreCount = count;
    }

    void placed(int at) {
        place = at;
    }

    void proposed(RowOutcome word, Money sum, String why) {
        outcome = word;
        amount = sum;
        reason = why;
    }

    boolean differs(RowOutcome word, Money sum) {
        return outcome != word || !Objects.equals(amount, sum);
    }

    /** The leader's own word on it; what was signed is kept beside it. */
    void ruled(RowOutcome word, Money sum, String why) {
        signedOutcome = outcome;
        signedAmount = amount;
        signedReason = reason;
        proposed(word, sum, why);
    }

    /** As it was signed where the leader has decided otherwise. */
    ProposedList.Row signed() {
        return new ProposedList.Row(application, signedOutcome, signedAmount, signedReason);
    }

    ProposedList.Row word() {
        return new ProposedList.Row(application, outcome, amount, reason);
    }

    void numbered(String project) {
        projectNumber = project;
    }

    /** Whether it becomes a project by the decision. */
    boolean isGranted() {
        return outcome == RowOutcome.APPROVED || outcome == RowOutcome.CUT;
    }

    String application() {
        return application;
    }

    String title() {
        return title;
    }

    String applicant() {
        return applicant;
    }

    String recommender() {
        return recommender;
    }

    Money examined() {
        return examined;
    }

    BigDecimal score() {
        return score;
    }

    BigDecimal leadScore() {
        return leadScore;
    }

    int scoreCount() {
        return scoreCount;
    }

    RowOutcome outcome() {
        return outcome;
    }

    Money amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    SelectionListView.Row view(String applicantName, String recommenderName) {
        return new SelectionListView.Row(application, projectNumber, title, applicant, applicantName, recommender, recommenderName, unitPlace, examined,
                score, scoreCount, place, outcome, amount, reason, signedOutcome, signedAmount, signedReason);
    }
}
