package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A file that a bidder has sealed and handed in ahead of the envelope that names it; its bytes are {@link SealedChunk}s. */
@Entity
@Table(name = "tender_sealed_file")
class SealedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_sealed_file_seq")
    @SequenceGenerator(name = "tender_sealed_file_seq", sequenceName = "tender_sealed_file_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "byte_count")
    private long length;

    @Column(name = "kept_at")
    private LocalDateTime keptAt;

    protected SealedFile() {
    }

    SealedFile(String tender, String supplier, LocalDateTime keptAt) {
        this.tender = tender;
        this.supplier = supplier;
        this.keptAt = keptAt;
    }

    /** All of it has come. */
    void received(String hash, long bytes) {
        sha256 = hash;
        length = bytes;
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    long length() {
        return length;
    }

    SealedFileView view() {
        return new SealedFileView(sha256, length);
    }
}
