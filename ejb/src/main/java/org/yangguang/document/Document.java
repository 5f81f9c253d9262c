package org.yangguang.document;

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
import java.util.Arrays;
import java.util.List;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;

/** One paper of one record; the bytes stand apart, once for all papers that have the same. */
@Entity
@Table(name = "document")
class Document implements Findable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    private Long id;

    @Column(name = "document_number")
    private String number;

    @Column(name = "owner_number")
    private String owner;

    @Column(name = "application_number")
    private String application;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "kind")
    private String kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "content_id")
    private Long contentId;

    @Column(name = "byte_count")
    private long length;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy_level")
    private SecrecyLevel secrecy;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;

    protected Document() {
    }

    Document(String number, String owner, String application, String organisation, String kind, String fileName,
             String mediaType, DocumentContent content, SecrecyLevel secrecy, String uploadedBy, LocalDateTime uploadedAt) {
        this.number = number;
        this.owner = owner;
        this.application = application;
        this.organisation = organisation;
        this.kind = kind;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.contentId = content.id();
        this.length = content.length();
        this.sha256 = content.sha256();
        this.secrecy = secrecy;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** The case that the record has come to belong to. */
    void fileUnder(String applicationNumber) {
        application = applicationNumber;
    }

    String number() {
        return number;
    }

    String owner() {
        return owner;
    }

    void of(SecrecyLevel level) {
        secrecy = level;
    }

    String kind() {
        return kind;
    }

    Long contentId() {
        return contentId;
    }

    boolean isPublic() {
        return secrecy == SecrecyLevel.PUBLIC;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    DocumentView view(String uploadedByName) {
        return new DocumentView(number, owner, kind, fileName, mediaType, length, sha256, uploadedBy, uploadedByName, uploadedAt,
                organisation, secrecy);
    }

    /** By file name and the numbers that it belongs to: for the ministry and those it comes from, as far as its record lets them. */
    @Override
    public List<Finding> findings() {
        return List.of(new Finding("document", number, application, fileName, Arrays.asList(owner, application), List.of(),
                Finding.readers(Finding.MINISTRY, Finding.of(organisation))));
    }
}
