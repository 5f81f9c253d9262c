package org.yangguang.notification;

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

/** One thing told to a group (role@organisation) or to a person (user name); never changed. */
@Entity
@Table(name = "notification_notice")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_notice_seq")
    @SequenceGenerator(name = "notification_notice_seq", sequenceName = "notification_notice_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoticeKind kind;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "record_number")
    private String number;

    @Column(name = "title")
    private String title;

    @Column(name = "stage")
    private String stage;

    @Column(name = "task_key")
    private String taskKey;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "cosign_id")
    private Long cosign;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "words")
    private String words;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected Notice() {
    }

    Notice(NoticeKind kind, String recipient, String number, String title, LocalDateTime createdAt) {
        this.kind = kind;
        this.recipient = recipient;
        this.number = number;
        this.title = title;
        this.createdAt = createdAt;
    }

    Notice about(String ofStage, String key, String task) {
        stage = ofStage;
        taskKey = key;
        taskId = task;
        return this;
    }

    Notice from(String userName) {
        sentBy = userName;
        return this;
    }

    Notice saying(String text) {
        words = text;
        return this;
    }

    Notice cosign(long id) {
        cosign = id;
        return this;
    }

    /** Nobody needs to act on it any more; it stays in the list and leaves the bell. */
    void settle(LocalDateTime now) {
        settledAt = now;
    }

    boolean settled() {
        return settledAt != null;
    }

    Long id() {
        return id;
    }

    NoticeView view(String sentByName, boolean read) {
        return new NoticeView(id, kind, number, title, stage, taskKey, taskId, cosign, sentByName, words, createdAt, read);
    }

    String sentBy() {
        return sentBy;
    }
}
