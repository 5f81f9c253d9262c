package org.yangguang.cost;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Money;

/** What the supplier replied to the cut of a line, and what it was answered. */
@Embeddable
class LineReply {

    @Column(name = "reply")
    private String text;
    @Column(name = "replied_by_name")
    private String byName;
    @Column(name = "replied_at")
    private LocalDateTime at;
    @Enumerated(EnumType.STRING)
    @Column(name = "reply_outcome")
    private ReplyOutcome outcome;
    private Money restored;
    @Column(name = "answer_reason")
    private String answer;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_by_name")
    private String answeredByName;
    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected LineReply() {
    }

    LineReply(String text, Actor by, LocalDateTime at) {
        this.text = text;
        this.byName = by.displayName();
        this.at = at;
    }

    void answer(ReplyOutcome said, Money sum, String reason, Actor by, LocalDateTime when) {
        outcome = said;
        restored = sum;
        answer = reason;
        answeredBy = by.userName();
        answeredByName = by.displayName();
        answeredAt = when;
    }

    boolean isAnswered() {
        return outcome != null;
    }

    ReplyView view() {
        return new ReplyView(text, byName, at, outcome, restored, answer, answeredByName, answeredAt);
    }
}
