package org.yangguang.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** 保密审查: what is to be published, who prepared it, and what a second person found. */
@Entity
@Table(name = "secrecy_review")
class Review {

    private static final int OPINION = 500;

    @Id
    @Column(name = "review_number")
    private String number;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private PublicationKind kind;
    private String subject;
    @Column(name = "project_number")
    private String projectNumber;
    private String title;
    private String party;
    private Money amount;
    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy_level")
    private SecrecyLevel level;
    @Column(length = 16777216)
    private String content;
    @Column(name = "closes_at")
    private LocalDateTime closesAt;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private LocalDateTime preparedAt;
    @Column(name = "due_at")
    private LocalDateTime dueAt;
    @Enumerated(EnumType.STRING)
    private ReviewStatus status;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;
    private String opinion;

    protected Review() {
    }

    Review(String number, Publication publication, String preparedBy, LocalDateTime at) {
        this.number = number;
        kind = publication.kind();
        subject = publication.subject();
        projectNumber = publication.projectNumber();
        title = publication.title();
        party = publication.party();
        amount = publication.amount();
        level = publication.level();
        content = publication.content();
        closesAt = publication.closesAt();
        dueAt = publication.dueOn();
        this.preparedBy = preparedBy;
        preparedAt = at;
        status = ReviewStatus.WAITING;
    }

    /** Decided once, by somebody else than the one who prepared it. */
    void decide(boolean cleared, String words, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.check(status == ReviewStatus.WAITING, SecrecyRule.REVIEW_IS_DECIDED_ONCE, null, number);
        breaches.check(!by.equals(preparedBy), SecrecyRule.REVIEWED_BY_A_SECOND_PERSON, null, number);
        if (cleared) {
            breaches.check(level != SecrecyLevel.INTERNAL || !kind.isWaivedForInternal(), SecrecyRule.INTERNAL_IS_NOT_PUBLISHED, null, title);
            breaches.optionalText(words, OPINION, "opinion");
        } else if (breaches.check(words != null && !words.isBlank(), SecrecyRule.REFUSAL_HAS_A_REASON, "opinion")) {
            breaches.text(words, OPINION, "opinion");
        }
        breaches.refuseIfAny();
        status = cleared ? ReviewStatus.CLEARED : ReviewStatus.REFUSED;
        opinion = words == null || words.isBlank() ? null : words.strip();
        reviewedBy = by;
        reviewedAt = at;
    }

    /** Put forward again after a refusal: whoever does so has prepared it now. */
    void reopen(String reason, String by, LocalDateTime at) {
        Breaches.ensure(status == ReviewStatus.REFUSED, SecrecyRule.ONLY_REFUSED_IS_REOPENED, number);
        Breaches breaches = new Breaches();
        breaches.text(reason, OPINION, "reason");
        breaches.refuseIfAny();
        status = ReviewStatus.WAITING;
        opinion = reason.strip();
        preparedBy = by;
        preparedAt = at;
        reviewedBy = null;
        reviewedAt = null;
    }

    void withdraw() {
        status = ReviewStatus.WITHDRAWN;
    }

    /** The project's level has been changed while this waits or after it was refused. */
    void of(SecrecyLevel changed) {
        level = changed;
    }

    boolean is(ReviewStatus asked) {
        return status == asked;
    }

    String number() {
        return number;
    }

    String subject() {
        return subject;
    }

    String projectNumber() {
        return projectNumber;
    }

    String preparedBy() {
        return preparedBy;
    }

    String reviewedBy() {
        return reviewedBy;
    }

    Publication publication() {
        return new Publication(kind, subject, projectNumber, title, party, amount, level, content, closesAt, dueAt);
    }

    ReviewView view(String preparer, String reviewer, String reader, LocalDateTime now) {
        return new ReviewView(number, kind, subject, projectNumber, title, party, amount, level, content, preparedBy, preparer, preparedAt,
                dueAt, status == ReviewStatus.WAITING && dueAt.isBefore(now), status, reviewedBy, reviewer, reviewedAt, opinion,
                status == ReviewStatus.WAITING && !preparedBy.equals(reader));
    }
}
