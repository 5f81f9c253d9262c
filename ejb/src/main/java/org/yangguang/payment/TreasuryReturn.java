package org.yangguang.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.Actor;

/** 回执: a file in which the treasury says what it has done with orders; kept as it came, read into lines, accepted by a person. */
@Entity
@Table(name = "payment_return")
class TreasuryReturn {

    /** As which a file with a control sum is read; every other word is a mapping's name. */
    static final String XML = "XML";
    private static final int LARGEST = 16_777_216;

    @Id
    @GeneratedValue(generator = "payment_return_seq")
    @SequenceGenerator(name = "payment_return_seq", sequenceName = "payment_return_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "return_number")
    private String number;
    private String finance;
    @Column(name = "batch_number")
    private String batch;
    @Column(name = "read_as")
    private String readAs;
    @Column(name = "file_name")
    private String fileName;
    private String sha256;
    @Column(length = LARGEST)
    private byte[] content;
    @Column(name = "received_name")
    private String receivedName;
    @Column(name = "received_at")
    private LocalDateTime receivedAt;
    @Column(name = "accepted_name")
    private String acceptedName;
    @Column(name = "accepted_at")
    private LocalDateTime acceptedAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "return_id", nullable = false)
    @OrderBy("position")
    private List<TreasuryReturnLine> lines = new ArrayList<>();

    protected TreasuryReturn() {
    }

    TreasuryReturn(String number, String finance, String readAs, String fileName, String sha256, byte[] content, Actor actor, LocalDateTime at) {
        this.number = number;
        this.finance = finance;
        this.readAs = readAs;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.content = content.clone();
        this.receivedName = actor.displayName();
        this.receivedAt = at;
    }

    /** What stands in it; read anew when the mapping was mended before anything was accepted. */
    void read(String ofBatch, List<TreasuryResult> results) {
        batch = ofBatch;
        lines.clear();
        for (TreasuryResult result : results) {
            lines.add(new TreasuryReturnLine(lines.size() + 1, result));
        }
    }

    void accept(Actor actor, LocalDateTime at) {
        acceptedName = actor.displayName();
        acceptedAt = at;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    List<TreasuryReturnLine> lines() {
        return lines;
    }

    String number() {
        return number;
    }

    String finance() {
        return finance;
    }

    String batch() {
        return batch;
    }

    String readAs() {
        return readAs;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    long version() {
        return version;
    }

    TreasuryReturnView view(List<TreasuryReturnView.Line> with) {
        return new TreasuryReturnView(number, finance, batch, XML.equals(readAs) ? null : readAs, fileName, sha256, receivedName, receivedAt, acceptedName,
                acceptedAt, with, version);
    }
}
