package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** 书面澄清: what one bidder is asked in the evaluation, until when, and the answer, which is given once. */
@Entity
@Table(name = "tender_bid_question")
class BidQuestion {

    /** CG-…-W1. */
    @Id
    @Column(name = "question_number")
    private String number;

    @Version
    private Long version;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "evaluation_round")
    private int round;

    @Column(name = "bid_number")
    private String bid;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private QuestionKind kind;

    @Column(name = "question", length = 16777216)
    private String question;

    @Column(name = "corrected_price")
    private Money correctedPrice;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "due_at")
    private LocalDateTime dueAt;

    @Column(name = "answer", length = 16777216)
    private String answer;

    @Column(name = "confirmed")
    private Boolean confirmed;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected BidQuestion() {
    }

    /**
     * @param ordinal   of the tender's questions, from 1
     * @param corrected the price that is to be confirmed, null in other questions
     */
    BidQuestion(Bid bid, int ordinal, AskBidder entry, Money corrected, String by, LocalDateTime at) {
        this.number = bid.tender().number + "-W" + ordinal;
        this.tender = bid.tender().number;
        this.round = bid.tender().evaluationRound;
        this.bid = bid.number();
        this.supplier = bid.supplier();
        this.supplierName = bid.supplierName();
        this.kind = entry.kind();
        this.question = entry.question().strip();
        this.correctedPrice = corrected;
        this.askedBy = by;
        this.askedAt = at;
        this.dueAt = entry.dueAt();
    }

    /** Answered once and in time; a price is confirmed or not, everything else is said in words. */
    void answer(BidAnswer entry, String by, LocalDateTime at) {
        Breaches.ensure(isOpen(at), TenderRule.BIDDER_ANSWERS_IN_TIME, number, dueAt);
        Breaches breaches = new Breaches();
        if (kind == QuestionKind.CORRECTION) {
            breaches.required(entry.confirmed(), "confirmed");
            breaches.optionalText(entry.answer(), 4000, "answer");
        } else {
            breaches.text(entry.answer(), 4000, "answer");
        }
        breaches.refuseIfAny();
        answer = entry.answer() == null || entry.answer().isBlank() ? null : entry.answer().strip();
        confirmed = kind == QuestionKind.CORRECTION ? entry.confirmed() : null;
        answeredBy = by;
        answeredAt = at;
    }

    boolean isOpen(LocalDateTime now) {
        return answeredAt == null && now.isBefore(dueAt);
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether the bidder has said yes to the corrected price; silence is no yes (87号第五十九条). */
    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** How long the bidder has had for it. */
    int minutes() {
        return (int) Duration.between(askedAt, dueAt).toMinutes();
    }

    boolean isOf(int evaluationRound, QuestionKind of) {
        return round == evaluationRound && kind == of;
    }

    int round() {
        return round;
    }

    String number() {
        return number;
    }

    String tender() {
        return tender;
    }

    String bid() {
        return bid;
    }

    String supplier() {
        return supplier;
    }

    String askedBy() {
        return askedBy;
    }

    BidQuestionView view(Tender of, boolean named, LocalDateTime now) {
        return new BidQuestionView(number, tender, of.title, bid, supplierName, kind, question, correctedPrice, named ? askedBy : null, askedAt, dueAt, isOpen(now),
                answer, confirmed, answeredAt, round == of.evaluationRound);
    }
}
