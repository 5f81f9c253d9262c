package org.yangguang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** One task of one record, from its arrival to its completion: what the inbox and the opinions are read from. */
@Entity
@Table(name = "workflow_item")
class WorklistItem {

    /** Stands in for no deadline, so that one index orders all. */
    static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    enum State { OPEN, DONE, CANCELLED }

    @Id
    @Column(name = "task_id")
    private String taskId;

    @Column(name = "task_key")
    private String key;

    @Column(name = "process")
    private String process;

    @Column(name = "instance")
    private String instance;

    @Column(name = "stage")
    private String stage;

    @Column(name = "subject")
    private String subject;

    @Column(name = "application_number")
    private String applicationNumber;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "title")
    private String title;

    @Column(name = "applicant", updatable = false)
    private String applicant;

    @Column(name = "amount")
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "group_key")
    private String group;

    @Column(name = "party")
    private String party;

    @Column(name = "due_at")
    private LocalDateTime dueAt;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_from")
    private String sentFrom;

    @Column(name = "returned")
    private boolean returned;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "urged_at")
    private LocalDateTime urgedAt;

    @Column(name = "urged_by")
    private String urgedBy;

    @Column(name = "completed_at")
    private LocalDateTime completedAt;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "opinion")
    private String opinion;

    @Version
    @Column(name = "version")
    private long version;

    protected WorklistItem() {
    }

    WorklistItem(Worklist.Arrival arrival, CaseRow owner, Money amount, Sending sending, LocalDateTime now) {
        this.taskId = arrival.taskId();
        this.key = arrival.key();
        this.process = arrival.process();
        this.instance = arrival.instance();
        int hyphen = process.indexOf('-');
        this.stage = hyphen < 0 ? process : process.substring(0, hyphen);
        this.subject = arrival.subject();
        this.applicationNumber = owner.applicationNumber();
        this.projectNumber = owner.projectNumber();
        this.title = owner.title();
        this.applicant = owner.applicant();
        this.amount = amount;
        this.state = State.OPEN;
        this.group = arrival.group();
        this.party = group.substring(group.indexOf('@') + 1);
        this.dueAt = arrival.dueAt() == null ? NEVER : arrival.dueAt();
        this.createdAt = now;
        if (sending != null) {
            this.sentBy = sending.userName();
            this.sentFrom = sending.task();
            this.returned = sending.returned();
        }
    }

    void open(String userName, LocalDateTime now) {
        if (openedAt == null) {
            openedAt = now;
            openedBy = userName;
        }
    }

    void complete(String by, String principal, String result, String words, LocalDateTime now) {
        state = State.DONE;
        completedBy = by;
        onBehalfOf = principal;
        outcome = result;
        opinion = words;
        completedAt = now;
    }

    void cancel(LocalDateTime now) {
        state = State.CANCELLED;
        completedAt = now;
    }

    /** Its process goes on by another drawing of the same stage. */
    void redrawn(String drawing) {
        process = drawing;
    }

    /** From now on the named person's alone. */
    void transfer(String userName) {
        group = role() + "@" + userName;
        openedAt = null;
        openedBy = null;
    }

    /** Another's from now on, as if it had come to that one. */
    void reseat(String holder) {
        transfer(holder);
        party = holder;
    }

    /** From the named person back to the post that it had come to. */
    void giveBack() {
        transfer(party);
    }

    void urge(String userName, LocalDateTime now) {
        urgedBy = userName;
        urgedAt = now;
    }

    void due(LocalDateTime later) {
        dueAt = later;
    }

    void value(Money yuan) {
        amount = yuan;
    }

    void number(String project) {
        projectNumber = project;
    }

    String role() {
        return group.substring(0, group.indexOf('@'));
    }

    /** The organisation code or user name that the task is with now; after a transfer the person. */
    String holder() {
        return group.substring(group.indexOf('@') + 1);
    }

    LocalDateTime dueAt() {
        return NEVER.equals(dueAt) ? null : dueAt;
    }

    LocalDateTime dueOrder() {
        return dueAt;
    }

    String taskId() {
        return taskId;
    }

    String key() {
        return key;
    }

    String process() {
        return process;
    }

    String instance() {
        return instance;
    }

    String stage() {
        return stage;
    }

    String subject() {
        return subject;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    String title() {
        return title;
    }

    Money amount() {
        return amount;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    String group() {
        return group;
    }

    String party() {
        return party;
    }

    LocalDateTime createdAt() {
        return createdAt;
    }

    String sentBy() {
        return sentBy;
    }

    String sentFrom() {
        return sentFrom;
    }

    boolean returned() {
        return returned;
    }

    LocalDateTime openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    /** Handed to the person by name, or taken up by it: what leaves with nobody but that person. */
    boolean isInNameOf(String userName) {
        return userName.equals(holder()) || userName.equals(openedBy);
    }

    LocalDateTime urgedAt() {
        return urgedAt;
    }

    String urgedBy() {
        return urgedBy;
    }

    LocalDateTime completedAt() {
        return completedAt;
    }

    String completedBy() {
        return completedBy;
    }

    String onBehalfOf() {
        return onBehalfOf;
    }

    String outcome() {
        return outcome;
    }

    String opinion() {
        return opinion;
    }

    OpenTask view(String principal) {
        return new OpenTask(taskId, key, process, subject, applicationNumber, projectNumber, title, party, principal, sentBy, createdAt, dueAt());
    }
}
