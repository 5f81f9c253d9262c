package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Sha256;

/**
 * The share that is kept offline for an officer who has lost the passphrase: its key, and its use, which takes two persons
 * and the office that holds the private half. All of it stands in the trail.
 */
@Stateless
@Audited
public class RecoveryService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private OpeningDesk opening;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /** Names a key whose private half the holder keeps offline; it counts once another person has confirmed it. Refused: what is not RSA of 3072 bits (TENDER-X17). */
    @RolesAllowed(Roles.AUDITOR)
    public RecoveryKeyView nameRecoveryKey(RecoveryKeyEntry entry) {
        Breaches breaches = new Breaches();
        byte[] spki = OpeningService.bytes(entry.publicKey());
        breaches.check(OpeningService.bits(spki) == OpeningService.KEY_BITS, TenderRule.KEY_IS_WHOLE, "publicKey");
        breaches.text(entry.holder(), 100, "holder");
        breaches.refuseIfAny();
        String fingerprint = Sha256.hex(spki);
        RecoveryKey same = repository.recoveryKey(fingerprint);
        if (same != null) {
            return same.view();
        }
        if (repository.openingKey(fingerprint) != null) {
            throw new NotFound("recovery-key", fingerprint);
        }
        trail.subject(fingerprint.substring(0, 16), null);
        repository.add(OpeningKey.offline(fingerprint, entry.publicKey(), desk.now()));
        RecoveryKey key = new RecoveryKey(fingerprint, entry.holder(), actor.get().userName(), desk.now());
        repository.add(key);
        repository.flush();
        return key.view();
    }

    /**
     * The other person has compared the fingerprint with the one that the holder reads out: notices name this key from now
     * on, in place of the one before. Refused: whoever has named it (TENDER-X20).
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUDITOR})
    public RecoveryKeyView confirmRecoveryKey(String fingerprint) {
        RecoveryKey key = repository.recoveryKey(fingerprint);
        if (key == null) {
            throw new NotFound("recovery-key", fingerprint);
        }
        trail.subject(fingerprint.substring(0, 16), null);
        Breaches.ensure(!key.namedBy().equals(actor.get().userName()), TenderRule.RECOVERY_TAKES_TWO);
        if (!key.isConfirmed()) {
            repository.recoveryKeys().stream().filter(RecoveryKey::isCurrent).forEach(RecoveryKey::replaced);
            key.confirm(actor.get().userName(), desk.now());
        }
        return key.view();
    }

    /** The keys that were named, newest first. Called by the recovery's page and programs. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<RecoveryKeyView> listRecoveryKeys() {
        return repository.recoveryKeys().stream().map(RecoveryKey::view).toList();
    }

    /**
     * An opening officer asks for the recovery share, because too few can hand over theirs. Refused: before the deadline
     * (TEN-13), a tender that has none, and one of which enough officers have handed over (TENDER-X21).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public RecoveryView askRecovery(String number, RecoveryEntry entry) {
        Tender tender = due(number);
        String own = actor.get().userName();
        if (tender.opener(own) == null) {
            throw new NotFound("opening", number);
        }
        Breaches breaches = new Breaches();
        breaches.text(entry.reason(), 500, "reason");
        breaches.refuseIfAny();
        Recovery before = repository.recovery(number);
        boolean needed = before == null && tender.openers.stream().filter(Opener::hasGiven).count() < tender.quorum;
        Breaches.ensure(tender.opener(Opener.RECOVERY) != null && needed, TenderRule.RECOVERY_IS_NEEDED);
        Recovery recovery = new Recovery(number, own, entry.reason(), desk.now());
        repository.add(recovery);
        return view(tender, recovery);
    }

    /** Another person allows it; the wrapped shares may be carried to the holder. Refused: whoever has asked for it (TENDER-X20). */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUDITOR})
    public RecoveryView allowRecovery(String number) {
        Tender tender = due(number);
        Recovery recovery = asked(number);
        Breaches.ensure(!recovery.askedBy().equals(actor.get().userName()), TenderRule.RECOVERY_TAKES_TWO);
        if (!recovery.isAllowed()) {
            recovery.allow(actor.get().userName(), desk.now());
        }
        return view(tender, recovery);
    }

    /** What the holder has unwrapped is handed over; it counts as one officer's. Refused: before it is allowed (TENDER-X20), shares that do not fit (TENDER-X16). */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public RecoveryView giveRecoveredShares(String number, SharesEntry entry) {
        Tender tender = due(number);
        Recovery recovery = asked(number);
        Breaches.ensure(recovery.isAllowed(), TenderRule.RECOVERY_TAKES_TWO);
        if (!isInvolved(tender, recovery)) {
            throw new NotFound("opening", number);
        }
        desk.ensureEnquiriesAnswered(tender);
        opening.take(tender, tender.opener(Opener.RECOVERY), entry);
        return view(tender, recovery);
    }

    /** What has become of the recovery share of a tender; for the ministry and the tender's agency. Empty facts before it is asked for. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public RecoveryView viewRecovery(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.opener(Opener.RECOVERY) == null || !actor.mayKnow(o -> o.equals(tender.agency))) {
            throw new NotFound("recovery", number);
        }
        return view(tender, repository.recovery(number));
    }

    private boolean isInvolved(Tender tender, Recovery recovery) {
        String own = actor.get().userName();
        return tender.opener(own) != null || own.equals(recovery.allowedBy());
    }

    private Recovery asked(String number) {
        Recovery recovery = repository.recovery(number);
        if (recovery == null) {
            throw new NotFound("recovery", number);
        }
        return recovery;
    }

    private Tender due(String number) {
        Tender tender = repository.locked(number);
        if (tender == null || tender.publishedAt == null || !actor.mayKnow(o -> o.equals(tender.agency))) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(!desk.now().isBefore(tender.plan.bidDeadline), TenderRule.NOT_OPENED_BEFORE_DEADLINE, tender.plan.bidDeadline);
        tender.ensure(TenderStatus.CLOSED);
        return tender;
    }

    private RecoveryView view(Tender tender, Recovery recovery) {
        Opener opener = tender.opener(Opener.RECOVERY);
        boolean open = recovery != null && recovery.isAllowed() && !opener.hasGiven() && tender.status == TenderStatus.CLOSED && isInvolved(tender, recovery);
        return new RecoveryView(tender.number, tender.title, tender.status, tender.plan.bidDeadline, opener.view().displayName(), opener.fingerprint(),
                recovery == null ? null : recovery.askedBy(), recovery == null ? null : recovery.askedAt(), recovery == null ? null : recovery.reason(),
                recovery == null ? null : recovery.allowedBy(), recovery == null ? null : recovery.allowedAt(), opener.view().givenAt(),
                tender.opener(actor.get().userName()) != null, open ? opening.wrapped(tender, opener) : List.of());
    }
}
