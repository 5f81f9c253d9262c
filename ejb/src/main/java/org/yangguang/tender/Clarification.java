package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * 澄清、更正公告: what the documents of a tender say from its publication on. Written by the agent, published as soon as a second
 * person has cleared it, never changed.
 */
@Entity
@Table(name = "tender_clarification")
class Clarification {

    /** CG-…-GZ1, also the number of its notice. */
    @Id
    @Column(name = "clarification_number")
    private String number;

    @Version
    private Long version;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "clarification", length = 16777216)
    private String text;

    /** Whether bids have to be written differently for it. */
    @Column(name = "affects_bids")
    private boolean affectsBids;

    @Column(name = "bid_deadline")
    private LocalDateTime bidDeadline;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    protected Clarification() {
    }

    /** @param ordinal of the tender's clarifications, from 1 */
    Clarification(Tender tender, int ordinal, ClarificationEntry entry, String by, LocalDateTime at) {
        this.number = tender.number + "-GZ" + ordinal;
        this.tender = tender.number;
        this.text = entry.text().strip();
        this.affectsBids = entry.affectsBids();
        this.bidDeadline = entry.deadlineOf(tender);
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void publish(LocalDateTime at) {
        publishedAt = at;
    }

    String number() {
        return number;
    }

    String tender() {
        return tender;
    }

    boolean affectsBids() {
        return affectsBids;
    }

    LocalDateTime bidDeadline() {
        return bidDeadline;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    ClarificationView view() {
        return new ClarificationView(number, tender, text, affectsBids, bidDeadline, writtenAt, publishedAt);
    }
}
