package org.yangguang.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One mebibyte of a content. */
@Entity
@Table(name = "document_chunk")
class DocumentChunk {

    static final int BYTES = 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_chunk_seq")
    @SequenceGenerator(name = "document_chunk_seq", sequenceName = "document_chunk_seq", allocationSize = 50)
    private Long id;

    @Column(name = "content_id")
    private Long contentId;

    @Column(name = "ordinal")
    private int position;

    @Column(name = "bytes", length = 16777216)
    private byte[] bytes;

    protected DocumentChunk() {
    }

    DocumentChunk(Long contentId, int position, byte[] bytes) {
        this.contentId = contentId;
        this.position = position;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
