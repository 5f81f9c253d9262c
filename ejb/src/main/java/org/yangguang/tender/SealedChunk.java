package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One mebibyte of a sealed file with its tag of 16 bytes; the last one may be shorter. */
@Entity
@Table(name = "tender_sealed_chunk")
class SealedChunk {

    static final int CLEAR = 1024 * 1024;
    static final int TAG = 16;
    static final int BYTES = CLEAR + TAG;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_sealed_chunk_seq")
    @SequenceGenerator(name = "tender_sealed_chunk_seq", sequenceName = "tender_sealed_chunk_seq", allocationSize = 50)
    private Long id;

    @Column(name = "file_id")
    private Long file;

    @Column(name = "ordinal")
    private int position;

    @Column(name = "bytes", length = 16777216)
    private byte[] bytes;

    protected SealedChunk() {
    }

    SealedChunk(Long file, int position, byte[] bytes) {
        this.file = file;
        this.position = position;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
