package org.yangguang.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** An expert drawn for a list. */
@Embeddable
class Scorer {

    @Column(name = "user_name")
    private String userName;
    private String name;
    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    protected Scorer() {
    }

    Scorer(String userName, String name) {
        this.userName = userName;
        this.name = name;
    }

    void submitted(LocalDateTime at) {
        submittedAt = at;
    }

    boolean hasSubmitted() {
        return submittedAt != null;
    }

    String userName() {
        return userName;
    }

    SelectionListView.Scorer view() {
        return new SelectionListView.Scorer(userName, name, submittedAt);
    }
}
