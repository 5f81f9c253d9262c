package org.yangguang.departure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** A successor, and when that person agreed to the list. */
@Embeddable
class TakingOver {

    @Column(name = "user_name")
    private String userName;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    protected TakingOver() {
    }

    TakingOver(String userName) {
        this.userName = userName;
    }

    void confirm(LocalDateTime at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }

    String userName() {
        return userName;
    }

    LocalDateTime confirmedAt() {
        return confirmedAt;
    }
}
