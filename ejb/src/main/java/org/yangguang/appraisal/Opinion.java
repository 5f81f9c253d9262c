package org.yangguang.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.yangguang.shared.Breaches;

/** One expert's opinion in one round. */
@Entity
@Table(name = "appraisal_opinion")
class Opinion {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_opinion_seq")
    @SequenceGenerator(name = "appraisal_opinion_seq", sequenceName = "appraisal_opinion_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appraisal_id")
    private Appraisal appraisal;

    @Column(name = "round_number")
    private int round;

    @Column(name = "expert_user")
    private String expert;

    @Column(name = "expert_name")
    private String expertName;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private OpinionStatus status = OpinionStatus.PENDING;

    @Column(name = "foresight")
    private BigDecimal foresight;

    @Column(name = "science")
    private BigDecimal science;

    @Column(name = "practicality")
    private BigDecimal practicality;

    @Column(name = "system_mark")
    private BigDecimal system;

    @Column(name = "total")
    private BigDecimal total;

    @Enumerated(EnumType.STRING)
    @Column(name = "advice")
    private Conclusion advice;

    @Column(name = "remarks")
    private String remarks;

    @Column(name = "recusal_ground")
    private String recusalGround;

    @Column(name = "given_at")
    private LocalDateTime givenAt;

    protected Opinion() {
    }

    Opinion(Appraisal appraisal, int round, String expert, String expertName) {
        this.appraisal = appraisal;
        this.round = round;
        this.expert = expert;
        this.expertName = expertName;
    }

    /** Takes the expert's marks; each criterion 0 to 100 with at most two decimals. */
    void give(OpinionEntry entry, Weights weights, LocalDateTime at) {
        Breaches breaches = new Breaches();
        mark(breaches, entry.foresight(), "foresight");
        mark(breaches, entry.science(), "science");
        mark(breaches, entry.practicality(), "practicality");
        mark(breaches, entry.system(), "system");
        breaches.required(entry.advice(), "advice");
        breaches.text(entry.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        foresight = entry.foresight();
        science = entry.science();
        practicality = entry.practicality();
        system = entry.system();
        total = weights.total(foresight, science, practicality, system);
        advice = entry.advice();
        remarks = entry.opinion();
        status = OpinionStatus.GIVEN;
        givenAt = at;
    }

    /** The expert steps back; the ground is on the record. */
    void recuse(OpinionEntry entry, LocalDateTime at) {
        Breaches breaches = new Breaches();
        if (breaches.check(entry.recusalGround() != null && !entry.recusalGround().isBlank(),
                AppraisalRule.RECUSAL_NAMES_ITS_GROUND, "recusalGround")) {
            breaches.optionalText(entry.recusalGround(), 500, "recusalGround");
        }
        if (entry.tie() != null) {
            breaches.text(entry.tieReference(), 40, "tieReference");
        }
        breaches.refuseIfAny();
        recusalGround = entry.recusalGround();
        status = OpinionStatus.RECUSED;
        givenAt = at;
    }

    private static void mark(Breaches breaches, BigDecimal mark, String field) {
        if (breaches.required(mark, field)) {
            breaches.check(mark.signum() >= 0 && mark.compareTo(HUNDRED) <= 0 && mark.stripTrailingZeros().scale() <= 2,
                    AppraisalRule.SCORE_WITHIN_ITS_RANGE, field, mark.toPlainString());
        }
    }

    int round() {
        return round;
    }

    String expert() {
        return expert;
    }

    OpinionStatus status() {
        return status;
    }

    BigDecimal total() {
        return total;
    }

    Conclusion advice() {
        return advice;
    }

    OpinionView view() {
        return new OpinionView(round, expert, expertName, status, foresight, science, practicality, system, total, advice,
                remarks, recusalGround, givenAt);
    }
}
