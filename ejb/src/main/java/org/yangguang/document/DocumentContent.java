package org.yangguang.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Bytes that one or more papers have, found again by their digest. */
@Entity
@Table(name = "document_content")
class DocumentContent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_content_seq")
    @SequenceGenerator(name = "document_content_seq", sequenceName = "document_content_seq", allocationSize = 50)
    private Long id;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "byte_count")
    private long length;

    protected DocumentContent() {
    }

    DocumentContent(String sha256, long length) {
        this.sha256 = sha256;
        this.length = length;
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
}
