package org.yangguang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One project from its submission on, as everyone may know it without asking its stage. */
@Entity
@Table(name = "workflow_case")
class CaseRow {

    @Id
    @Column(name = "application_number")
    private String applicationNumber;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "spending")
    private ProjectMode kind;

    @Column(name = "applicant")
    private String applicant;

    @Column(name = "buyer")
    private String buyer;

    @Column(name = "finance")
    private String finance;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private LocalDateTime startedAt;

    @Column(name = "suspended_at")
    private LocalDateTime suspendedAt;

    /** Last day of the rest by its ground; null while the project does not rest. */
    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected CaseRow() {
    }

    CaseRow(NewCase begun, String startedBy, LocalDateTime startedAt) {
        this.applicationNumber = begun.applicationNumber();
        this.title = begun.title();
        this.kind = begun.kind();
        this.applicant = begun.applicant();
        this.buyer = begun.buyer();
        this.finance = begun.finance();
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    void number(String project) {
        if (projectNumber != null && !projectNumber.equals(project)) {
            throw new IllegalStateException(applicationNumber + " has the number " + projectNumber);
        }
        projectNumber = project;
    }

    void suspend(LocalDateTime at, LocalDate until) {
        if (suspendedAt == null) {
            suspendedAt = at;
            suspendedUntil = until;
        }
    }

    void resume() {
        suspendedAt = null;
        suspendedUntil = null;
    }

    void end(LocalDateTime at) {
        endedAt = at;
    }

    /** Who began it has left the post: another follows it from now on. */
    void follow(String userName) {
        startedBy = userName;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    String applicant() {
        return applicant;
    }

    String title() {
        return title;
    }

    String startedBy() {
        return startedBy;
    }

    LocalDateTime suspendedAt() {
        return suspendedAt;
    }

    ProjectCase view() {
        return new ProjectCase(applicationNumber, projectNumber, title, kind, applicant, buyer, finance, Rest.of(suspendedAt, suspendedUntil), endedAt != null);
    }
}
