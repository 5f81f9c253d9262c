package org.yangguang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.yangguang.shared.Breaches;

/** 会签: another's opinion, asked for on an open task, which waits for it. */
@Entity
@Table(name = "workflow_cosign")
class Cosign {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_cosign_seq")
    @SequenceGenerator(name = "workflow_cosign_seq", sequenceName = "workflow_cosign_seq", allocationSize = 50)
    private Long id;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "asked_of")
    private String askedOf;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "question")
    private String question;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "agreed")
    private Boolean agreed;

    @Column(name = "opinion")
    private String opinion;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Cosign() {
    }

    Cosign(String taskId, String askedOf, String askedBy, String question, LocalDateTime askedAt) {
        this.taskId = taskId;
        this.askedOf = askedOf;
        this.askedBy = askedBy;
        this.question = question;
        this.askedAt = askedAt;
    }

    void answer(boolean agrees, String words, LocalDateTime now) {
        Breaches.ensure(isOpen(), WorkflowRule.COSIGNATURE_IS_OPEN);
        agreed = agrees;
        opinion = words;
        answeredAt = now;
    }

    /** The person asked has left the post: the successor answers. */
    void handOn(String userName) {
        askedOf = userName;
    }

    /** The task went another way (withdrawn, ended); nobody waits for the answer any more. */
    void close(LocalDateTime now) {
        if (isOpen()) {
            closedAt = now;
        }
    }

    boolean isOpen() {
        return answeredAt == null && closedAt == null;
    }

    Long id() {
        return id;
    }

    String taskId() {
        return taskId;
    }

    String askedOf() {
        return askedOf;
    }

    String askedBy() {
        return askedBy;
    }

    String question() {
        return question;
    }

    LocalDateTime askedAt() {
        return askedAt;
    }

    Boolean agreed() {
        return agreed;
    }

    String opinion() {
        return opinion;
    }

    LocalDateTime answeredAt() {
        return answeredAt;
    }
}
