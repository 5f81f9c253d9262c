package org.yangguang.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What one department says to the list (会签). */
@Embeddable
class Countersignature {

    private String organisation;
    private boolean finance;
    @Column(name = "user_name")
    private String userName;
    private Boolean agreed;
    private String opinion;
    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    protected Countersignature() {
    }

    Countersignature(String organisation, boolean finance) {
        this.organisation = organisation;
        this.finance = finance;
    }

    void sign(String by, boolean agrees, String words, LocalDateTime at) {
        userName = by;
        agreed = agrees;
        opinion = words;
        signedAt = at;
    }

    boolean isOpenFor(String department, boolean asFinance) {
        return signedAt == null && finance == asFinance && organisation.equals(department);
    }

    boolean isOpen() {
        return signedAt == null;
    }

    boolean isFinance() {
        return finance;
    }

    boolean agreed() {
        return Boolean.TRUE.equals(agreed);
    }

    String organisation() {
        return organisation;
    }

    String userName() {
        return userName;
    }

    SelectionListView.Countersignature view(String name, String person) {
        return new SelectionListView.Countersignature(organisation, name, finance, person, agreed, opinion, signedAt);
    }
}
