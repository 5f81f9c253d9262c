package org.yangguang.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;
import org.yangguang.tender.Remedy;
import org.yangguang.tender.RemedyEntry;

/** What has followed of an upheld challenge or complaint; empty in all others. */
@Embeddable
class CarriedOut {

    @Enumerated(EnumType.STRING)
    private Remedy remedy;
    @Column(name = "new_committee")
    private Boolean newCommittee;
    private Money damage;
    private String liable;
    @Column(name = "carried_out_at")
    private LocalDateTime at;

    void take(RemedyEntry entry, LocalDateTime now) {
        remedy = entry.remedy();
        newCommittee = remedy == Remedy.EVALUATION ? entry.newCommittee() : null;
        damage = remedy == Remedy.LIABILITY ? entry.damage() : null;
        liable = remedy == Remedy.LIABILITY && entry.liable() != null ? entry.liable().strip() : null;
        at = now;
    }

    Remedy remedy() {
        return remedy;
    }

    CarriedOutView view() {
        return remedy == null ? null : new CarriedOutView(remedy, Boolean.TRUE.equals(newCommittee), damage, liable, at);
    }
}
