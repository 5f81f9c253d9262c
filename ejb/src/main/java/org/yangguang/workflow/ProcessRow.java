package org.yangguang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One process of a case that the engine has entered. */
@Entity
@Table(name = "workflow_process")
class ProcessRow {

    @Id
    @Column(name = "instance")
    private String instance;

    @Column(name = "process")
    private String process;

    @Column(name = "business_key")
    private String businessKey;

    @Column(name = "application_number")
    private String applicationNumber;

    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected ProcessRow() {
    }

    ProcessRow(String instance, String process, String businessKey, String applicationNumber, LocalDateTime enteredAt) {
        this.instance = instance;
        this.process = process;
        this.businessKey = businessKey;
        this.applicationNumber = applicationNumber;
        this.enteredAt = enteredAt;
    }

    void redrawn(String drawing) {
        process = drawing;
    }

    String instance() {
        return instance;
    }

    String process() {
        return process;
    }

    String businessKey() {
        return businessKey;
    }

    LocalDateTime enteredAt() {
        return enteredAt;
    }
}
