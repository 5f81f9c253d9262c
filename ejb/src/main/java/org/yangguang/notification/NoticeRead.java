package org.yangguang.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That a person has read a notice. */
@Entity
@Table(name = "notification_read")
class NoticeRead {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_read_seq")
    @SequenceGenerator(name = "notification_read_seq", sequenceName = "notification_read_seq", allocationSize = 50)
    private Long id;

    @Column(name = "notice_id")
    private Long noticeId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "read_at")
    private LocalDateTime readAt;

    protected NoticeRead() {
    }

    NoticeRead(Long noticeId, String userName, LocalDateTime readAt) {
        this.noticeId = noticeId;
        this.userName = userName;
        this.readAt = readAt;
    }
}
