package org.yangguang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** One entry; written once. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    static final int LONGEST = 16_777_216;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "acted_at", updatable = false)
    private LocalDateTime at;

    @Column(name = "user_name", updatable = false)
    private String userName;

    @Column(name = "display_name", updatable = false)
    private String displayName;

    @Column(name = "organisation", updatable = false)
    private String organisation;

    @Column(name = "role_word", updatable = false)
    private String role;

    @Column(name = "on_behalf_of", updatable = false)
    private String onBehalfOf;

    @Column(name = "address", updatable = false)
    private String address;

    @Column(name = "action", updatable = false)
    private String action;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "project", updatable = false)
    private String project;

    @Column(name = "outcome", updatable = false)
    private String outcome;

    @Column(name = "rule_codes", updatable = false)
    private String ruleCodes;

    @Column(name = "incident", updatable = false)
    private String incident;

    @Column(name = "amount", updatable = false)
    private Money amount;

    @Column(name = "arguments", updatable = false, length = LONGEST)
    private String arguments;

    @Column(name = "state_before", updatable = false, length = LONGEST)
    private String before;

    @Column(name = "state_after", updatable = false, length = LONGEST)
    private String after;

    protected AuditEntry() {
    }

    AuditEntry(LocalDateTime at, String action, AuditOutcome outcome) {
        this.at = at;
        this.action = action;
        this.outcome = outcome.word();
    }

    /** As it stands in its row; for reading only. */
    AuditEntry(Long id, LocalDateTime at, String userName, String displayName, String organisation, String role, String onBehalfOf, String address,
            String action, String subject, String project, String outcome, String ruleCodes, String incident, Money amount, String arguments,
            String before, String after) {
        this.id = id;
        this.at = at;
        this.userName = userName;
        this.displayName = displayName;
        this.organisation = organisation;
        this.role = role;
        this.onBehalfOf = onBehalfOf;
        this.address = address;
        this.action = action;
        this.subject = subject;
        this.project = project;
        this.outcome = outcome;
        this.ruleCodes = ruleCodes;
        this.incident = incident;
        this.amount = amount;
        this.arguments = arguments;
        this.before = before;
        this.after = after;
    }

    AuditEntry by(String user, String name, String organisationCode, String from) {
        userName = user;
        displayName = name;
        organisation = organisationCode;
        address = from;
        return this;
    }

    AuditEntry as(String roleWord, String principal) {
        role = roleWord;
        onBehalfOf = principal;
        return this;
    }

    AuditEntry on(String number, String projectNumber, Money moved) {
        subject = cut(number, 100);
        project = cut(projectNumber, 40);
        amount = moved;
        return this;
    }

    AuditEntry because(String codes, String incidentNumber) {
        ruleCodes = cut(codes, 500);
        incident = incidentNumber;
        return this;
    }

    AuditEntry with(String doorArguments, String stateBefore, String stateAfter) {
        arguments = doorArguments;
        before = stateBefore;
        after = stateAfter;
        return this;
    }

    /** The bytes that are sealed: every column, in the form that docs/audit.md describes. */
    byte[] canonical() {
        return form().bytes();
    }

    /** The same as text, for an export. */
    String json() {
        return form().toString();
    }

    private CanonicalForm form() {
        return new CanonicalForm().text("action", action).text("address", address).text("after", after)
                .text("amount", amount == null ? null : amount.toString()).text("arguments", arguments).moment("at", at)
                .text("before", before).number("id", id).text("incident", incident).text("name", displayName)
                .text("onBehalfOf", onBehalfOf).text("organisation", organisation).text("outcome", outcome).text("project", project)
                .text("role", role).text("rules", ruleCodes).text("subject", subject).text("user", userName);
    }

    long id() {
        return id;
    }

    LocalDateTime at() {
        return at;
    }

    AuditView view() {
        return new AuditView(id, at, userName, displayName, organisation, role, onBehalfOf, address, action, subject, project,
                outcome, ruleCodes, incident, amount, arguments, before, after);
    }

    private static String cut(String text, int longest) {
        return text == null || text.isEmpty() ? null : text.length() <= longest ? text : text.substring(0, longest);
    }
}
