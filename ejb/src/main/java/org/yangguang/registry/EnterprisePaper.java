package org.yangguang.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** A paper of an enterprise, kept once and used until it expires. Never changed: a new one takes its place. */
@Entity
@Table(name = "registry_paper")
class EnterprisePaper {

    @Id
    @Column(name = "paper_number")
    private String number;
    @Version
    private long version;
    @Column(name = "organisation_code")
    private String organisation;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    private String title;
    private String certificate;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    @Column(name = "document_number")
    private String document;
    @Column(name = "file_name")
    private String fileName;
    private String sha256;
    private boolean withdrawn;
    /** The last threshold that the enterprise was told of, in days; null before the first. */
    @Column(name = "warned_days")
    private Integer warnedDays;

    protected EnterprisePaper() {
    }

    /** @param file the document that the entry names, null when there is none such */
    EnterprisePaper(String number, String organisation, PaperEntry entry, DocumentView file, LocalDate today) {
        Breaches breaches = new Breaches();
        breaches.required(entry.kind(), "kind");
        breaches.text(entry.title(), 200, "title");
        breaches.optionalText(entry.certificate(), 100, "certificate");
        if (breaches.required(entry.issuedOn(), "issuedOn")) {
            breaches.check(!entry.issuedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "issuedOn", entry.issuedOn());
        }
        if (entry.expiresOn() == null) {
            breaches.check(entry.kind() == PaperKind.LICENCE, InputRule.REQUIRED, "expiresOn");
        } else {
            breaches.check(entry.issuedOn() == null || !entry.expiresOn().isBefore(entry.issuedOn()), InputRule.DATE_ORDER, "expiresOn",
                    entry.issuedOn(), entry.expiresOn());
            breaches.check(!entry.expiresOn().isBefore(today), RegistryRule.PAPER_IS_VALID, "expiresOn",
                    entry.title() == null ? "" : entry.title(), entry.expiresOn());
        }
        breaches.check(file != null && file.owner().equals(organisation) && entry.kind() != null && file.kind().equals(entry.kind().word()),
                RegistryRule.PAPER_HAS_ITS_FILE, "document");
        breaches.refuseIfAny();
        this.number = number;
        this.organisation = organisation;
        kind = entry.kind();
        title = entry.title().strip();
        certificate = entry.certificate() == null || entry.certificate().isBlank() ? null : entry.certificate().strip();
        issuedOn = entry.issuedOn();
        expiresOn = entry.expiresOn();
        document = file.number();
        fileName = file.fileName();
        sha256 = file.sha256();
    }

    void withdraw() {
        withdrawn = true;
    }

    /** Refuses one that will have expired on the day for which it is used, or was withdrawn. */
    void checkUse(Breaches breaches, LocalDate on, String field) {
        if (breaches.check(!withdrawn, RegistryRule.PAPER_IS_NOT_WITHDRAWN, field, title)) {
            breaches.check(expiresOn == null || !expiresOn.isBefore(on), RegistryRule.PAPER_IS_VALID, field, title, expiresOn);
        }
    }

    /** The threshold that has been passed since the last warning; null when there is nothing new to tell. */
    Integer warn(LocalDate today, List<Integer> thresholds) {
        if (expiresOn == null || withdrawn) {
            return null;
        }
        long left = ChronoUnit.DAYS.between(today, expiresOn);
        Integer passed = thresholds.stream().filter(t -> left <= t).min(Integer::compare).orElse(null);
        if (passed == null || warnedDays != null && warnedDays <= passed) {
            return null;
        }
        warnedDays = passed;
        return passed;
    }

    PaperExpiring expiring(LocalDate today) {
        return new PaperExpiring(organisation, number, title, expiresOn, ChronoUnit.DAYS.between(today, expiresOn));
    }

    String organisation() {
        return organisation;
    }

    /** @param first days before the end from which it is shown as running out */
    PaperView view(LocalDate today, int first) {
        Long left = expiresOn == null ? null : ChronoUnit.DAYS.between(today, expiresOn);
        return new PaperView(number, organisation, kind, title, certificate, issuedOn, expiresOn, left, left != null && left <= first, document,
                fileName, sha256, withdrawn);
    }
}
