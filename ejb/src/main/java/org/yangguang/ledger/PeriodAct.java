package org.yangguang.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Worded;

/** One thing that was done to a month's books. */
@Embeddable
class PeriodAct {

    /** What was done. */
    enum Kind { CLOSING_PROPOSED, CLOSED, REOPENING_PROPOSED, REOPENED, DECLINED }

    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "done_by")
    private String by;
    @Column(name = "done_at")
    private LocalDateTime at;
    private String reason;

    protected PeriodAct() {
    }

    PeriodAct(Kind kind, String by, LocalDateTime at, String reason) {
        this.kind = kind;
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    String by() {
        return by;
    }

    LocalDateTime at() {
        return at;
    }

    PeriodView.Act view(UnaryOperator<String> persons) {
        return new PeriodView.Act(Worded.spelled(kind.name()), by, persons.apply(by), at, reason);
    }
}
