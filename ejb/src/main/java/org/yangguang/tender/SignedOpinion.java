package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What an expert has signed about the quotations as they were then; it stays when others take their place. */
@Embeddable
class SignedOpinion {

    @Column(name = "recommended")
    private String recommended;

    @Column(name = "opinion")
    private String opinion;

    @Column(name = "quotations_digest")
    private String about;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    protected SignedOpinion() {
    }

    SignedOpinion(String recommended, String opinion, String about, LocalDateTime signedAt) {
        this.recommended = recommended;
        this.opinion = opinion;
        this.about = about;
        this.signedAt = signedAt;
    }

    boolean isAbout(String quotations) {
        return quotations.equals(about);
    }

    String recommended() {
        return recommended;
    }

    String opinion() {
        return opinion;
    }

    LocalDateTime signedAt() {
        return signedAt;
    }
}
