package org.yangguang.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** 保密审查: what is to be published, who prepared it, and what a second person found. */
@Entity
@Table(name = "secrecy_review")
class Review {

    private static final int OPINION = 500;
    private static final int REFERENCE = 500;

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
    /** Whether it has to stand on the designated outlet first; what was cleared before there was such a rule has not. */
    @Column(name = "outlet_first")
    private boolean outletFirst;
    private String agency;
    private String outlet;
    @Column(name = "outlet_reference")
    private String outletReference;
    @Column(name = "outlet_at")
    private LocalDateTime outletAt;
    @Column(name = "posted_by")
    private String postedBy;
    @Column(name = "posted_at")
    private LocalDateTime postedAt;

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
        outletFirst = publication.goesToTheOutlet();
        agency = publication.agency();
        this.preparedBy = preparedBy;
        preparedAt = at;
        status = ReviewStatus.WAITING;
    }

    /** Decided once, by somebody else than the one who prepared it; what is cleared may still be refused while no outlet is known to have it. */
    void decide(boolean cleared, String words, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.check(status == ReviewStatus.WAITING || status == ReviewStatus.POSTING && !cleared, SecrecyRule.REVIEW_IS_DECIDED_ONCE, null, number);
        breaches.check(!by.equals(preparedBy), SecrecyRule.REVIEWED_BY_A_SECOND_PERSON, null, number);
        if (cleared) {
            breaches.check(level != SecrecyLevel.INTERNAL || !kind.isWaivedForInternal(), SecrecyRule.INTERNAL_IS_NOT_PUBLISHED, null, title);
            breaches.optionalText(words, OPINION, "opinion");
        } else if (breaches.check(words != null && !words.isBlank(), SecrecyRule.REFUSAL_HAS_A_REASON, "opinion")) {
            breaches.text(words, OPINION, "opinion");
        }
        breaches.refuseIfAny();
        status = !cleared ? ReviewStatus.REFUSED : outletFirst ? ReviewStatus.POSTING : ReviewStatus.CLEARED;
        opinion = words == null || words.isBlank() ? null : words.strip();
        reviewedBy = by;
        reviewedAt = at;
    }

    /** It stands on the designated outlet: from now on it may stand here. Nothing is posted before its review; the outlet tells minutes. */
    void post(Posting posting, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        if (breaches.check(outletFirst, SecrecyRule.NEEDS_NO_OUTLET, null, number)
                && breaches.check(status != ReviewStatus.CLEARED, SecrecyRule.POSTED_ONCE, null, number, outlet)
                && breaches.check(status == ReviewStatus.POSTING, SecrecyRule.REVIEWED_BEFORE_PUBLICATION, null, number)) {
            breaches.text(posting.reference(), REFERENCE, "reference");
            if (breaches.required(posting.publishedAt(), "publishedAt")) {
                breaches.check(!posting.publishedAt().isAfter(at), InputRule.DATE_IN_FUTURE, "publishedAt", posting.publishedAt());
                breaches.check(!posting.publishedAt().isBefore(reviewedAt.truncatedTo(ChronoUnit.MINUTES)), SecrecyRule.POSTED_AFTER_THE_REVIEW, "publishedAt",
                        number, reviewedAt.truncatedTo(ChronoUnit.MINUTES));
            }
        }
        breaches.refuseIfAny();
        status = ReviewStatus.CLEARED;
        outlet = posting.outlet();
        outletReference = posting.reference().strip();
        outletAt = posting.publishedAt();
        postedBy = by;
        postedAt = at;
    }

    /** Where it stands first; null while it does not, and for what needs no outlet. */
    Posting posting() {
        return outlet == null ? null : new Posting(outlet, outletReference, outletAt);
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

    String agency() {
        return agency;
    }

    Publication publication() {
        return new Publication(kind, subject, projectNumber, title, party, amount, level, content, closesAt, dueAt, outletFirst, agency);
    }

    /** @param names what the persons of these user names are called */
    ReviewView view(UnaryOperator<String> names, String reader, LocalDateTime now) {
        boolean open = status == ReviewStatus.WAITING || status == ReviewStatus.POSTING;
        return new ReviewView(number, kind, subject, projectNumber, title, party, amount, level, content, preparedBy, names.apply(preparedBy), preparedAt,
                dueAt, open && dueAt.isBefore(now), status, reviewedBy, reviewedBy == null ? null : names.apply(reviewedBy), reviewedAt, opinion,
                status == ReviewStatus.WAITING && !preparedBy.equals(reader), posting(), postedBy, postedBy == null ? null : names.apply(postedBy), postedAt);
    }
}
