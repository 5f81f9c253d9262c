package org.yangguang.openness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Collection;
import org.yangguang.secrecy.Posting;
import org.yangguang.shared.Money;

/** One published act. No column of it is ever updated: what has been published stays as it was. */
@Entity
@Table(name = "openness_release")
class Release {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "openness_release_seq")
    @SequenceGenerator(name = "openness_release_seq", sequenceName = "openness_release_seq", allocationSize = 50)
    private Long id;
    @Column(name = "release_number", updatable = false)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReleaseKind kind;
    @Column(updatable = false)
    private String subject;
    @Column(name = "project_number", updatable = false)
    private String projectNumber;
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private String party;
    @Column(updatable = false)
    private Money amount;
    @Column(name = "published_at", updatable = false)
    private LocalDateTime publishedAt;
    @Column(name = "closes_at", updatable = false)
    private LocalDateTime closesAt;
    @Column(updatable = false)
    private String outlet;
    @Column(name = "outlet_reference", updatable = false)
    private String outletReference;
    @Column(name = "outlet_at", updatable = false)
    private LocalDateTime outletAt;
    @Column(updatable = false, length = 16777216)
    private String body;
    @Column(updatable = false)
    private String sha256;

    protected Release() {
    }

    Release(ReleaseView release) {
        number = release.number();
        kind = release.kind();
        subject = release.subject();
        projectNumber = release.projectNumber();
        title = release.title();
        party = release.party();
        amount = release.amount();
        publishedAt = release.publishedAt();
        closesAt = release.closesAt();
        if (release.posting() != null) {
            outlet = release.posting().outlet();
            outletReference = release.posting().reference();
            outletAt = release.posting().publishedAt();
        }
        body = release.body();
        sha256 = release.sha256();
    }

    /** Number of the tender whose time for bids it announces; null when it announces none. */
    String tender() {
        return closesAt == null ? null : subject.substring(0, subject.lastIndexOf('-'));
    }

    /** @param ended tenders in which no time for bids runs any more */
    ReleaseView view(Collection<String> ended) {
        return new ReleaseView(number, kind, subject, projectNumber, title, party, amount, publishedAt, closesAt, closesAt != null && ended.contains(tender()),
                outlet == null ? null : new Posting(outlet, outletReference, outletAt), body, sha256);
    }
}
