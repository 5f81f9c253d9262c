package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.reports.FileOrigin;

/** What a file of an opened bid says of its making; written once. */
@Entity
@Table(name = "tender_file_trace")
class FileTrace {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_file_trace_seq")
    @SequenceGenerator(name = "tender_file_trace_seq", sequenceName = "tender_file_trace_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "bid_number")
    private String bid;

    /** Of the sealed bytes, by which the bid names it. */
    @Column(name = "sealed_sha256")
    private String sealed;

    /** Of what it holds; null when it does not open. */
    @Column(name = "clear_sha256")
    private String clear;

    @Column(name = "author")
    private String author;

    @Column(name = "modified_by")
    private String modifiedBy;

    @Column(name = "made_at")
    private String madeAt;

    @Column(name = "read_at")
    private LocalDateTime readAt;

    protected FileTrace() {
    }

    FileTrace(Bid bid, BidFile file, String clear, FileOrigin origin, LocalDateTime readAt) {
        this.tender = bid.tender().number;
        this.bid = bid.number();
        this.sealed = file.sha256();
        this.clear = clear;
        this.author = cut(origin.author());
        this.modifiedBy = cut(origin.modifiedBy());
        this.madeAt = cut(origin.madeAt());
        this.readAt = readAt;
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    String bid() {
        return bid;
    }

    String sealed() {
        return sealed;
    }

    String clear() {
        return clear;
    }

    String author() {
        return author;
    }

    String modifiedBy() {
        return modifiedBy;
    }

    String madeAt() {
        return madeAt;
    }
}
