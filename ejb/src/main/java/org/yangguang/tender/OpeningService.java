package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Sha256;

/**
 * The opening officers' door: their key pairs, the rehearsal, and the shares that they hand over at the opening. The
 * server never sees a private key, and no share before the deadline.
 */
@Stateless
@Audited
public class OpeningService {

    private static final SecureRandom RANDOM = new SecureRandom();
    static final int KEY_BITS = 3072;
    private static final int CHALLENGE = 32;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int LEAST_ITERATIONS = 600_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    /** A wrapped private key of 3072 bits is about 1.8 KB. */
    private static final int MOST_WRAPPED = 8192;

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private OpeningDesk opening;

    @Inject
    private ReceiptSigner signer;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * Keeps the key pair that the officer's browser has made, or the same under another passphrase. Another key takes the
     * earlier one's place in notices to come; the earlier one stays for those that have named it. Refused: a public key
     * that is not RSA of 3072 bits, a private key that is not wrapped as docs/sealed-bids.md says.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public OpeningKeyView keepOpeningKey(OpeningKeyEntry entry) {
        String own = actor.get().userName();
        byte[] spki = bytes(entry.publicKey());
        Breaches breaches = new Breaches();
        breaches.check(bits(spki) == KEY_BITS, TenderRule.KEY_IS_WHOLE, "publicKey");
        int wrapped = bytes(entry.wrappedKey()).length;
        breaches.check(wrapped > CHALLENGE && wrapped <= MOST_WRAPPED, TenderRule.KEY_IS_WHOLE, "wrappedKey");
        breaches.check(bytes(entry.salt()).length == SALT, TenderRule.KEY_IS_WHOLE, "salt");
        breaches.check(bytes(entry.nonce()).length == NONCE, TenderRule.KEY_IS_WHOLE, "nonce");
        breaches.check(entry.iterations() >= LEAST_ITERATIONS && entry.iterations() <= MOST_ITERATIONS, TenderRule.KEY_IS_WHOLE, "iterations");
        breaches.refuseIfAny();
        String fingerprint = Sha256.hex(spki);
        trail.subject(own, null);
        OpeningKey same = repository.openingKey(fingerprint);
        if (same != null && !same.userName().equals(own)) {
            throw new NotFound("opening-key", fingerprint);
        }
        OpeningKey before = repository.currentKey(own);
        if (before != null && before != same) {
            before.replaced();
        }
        if (same == null) {
            same = new OpeningKey(fingerprint, own, entry, desk.now());
            repository.add(same);
        } else {
            same.wrap(entry);
        }
        repository.flush();
        return same.view();
    }

    /** The own key pair that notices name from now on; empty before there is one. Called by the officers' page and programs. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public Optional<OpeningKeyView> findOpeningKey() {
        return Optional.ofNullable(repository.currentKey(actor.get().userName())).map(OpeningKey::view);
    }

    /** Who may be named as opening officer of this tender: with a key, of the ministry or the tender's own agency. Called by the notice's page. */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<OfficerView> listOfficers(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !actor.mayKnow(o -> o.equals(tender.agency))) {
            throw new NotFound("tender", number);
        }
        List<OfficerView> officers = new ArrayList<>();
        for (OpeningKey key : repository.currentKeys()) {
            identity.findUser(key.userName()).filter(person -> opening.mayOpen(person, tender))
                    .ifPresent(person -> officers.add(opening.officer(person, key.fingerprint())));
        }
        return officers;
    }

    /** The openings that have named the caller, newest first, without shares. Called by the officers' page. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<OpeningView> listOpenings() {
        return repository.openedBy(actor.get().userName()).stream().map(t -> view(t, List.of())).toList();
    }

    /**
     * An opening that has named the caller: after the deadline with the shares to unwrap, unless too few have bid (TEN-06).
     *
     * @throws NotFound for everyone else
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public OpeningView viewOpening(String number) {
        Tender tender = repository.ofNumber(number);
        Opener opener = named(tender, number);
        return view(tender, isDue(tender) ? opening.wrapped(tender, opener) : List.of());
    }

    /** Asks an officer to prove the key that the notice has named, from the notice to the deadline. Refused at any other time. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public ChallengeView beginRehearsal(String number) {
        Tender tender = repository.locked(number);
        Opener opener = named(tender, number);
        tender.ensure(TenderStatus.BIDDING);
        trail.subject(tender.number, tender.projectNumber);
        byte[] asked = new byte[CHALLENGE];
        RANDOM.nextBytes(asked);
        opener.challenge(Sha256.hex(asked));
        OpeningKey key = repository.openingKey(opener.fingerprint());
        String label = String.join("|", "rehearsal-1", tender.number, opener.userName());
        return new ChallengeView(key.view(), label, wrap(key, label, asked));
    }

    /** The answer, which only the holder of the private key can give. Refused: another one, and one that nothing was asked for. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public OpenerView proveKey(String number, ProofEntry entry) {
        Tender tender = repository.locked(number);
        Opener opener = named(tender, number);
        tender.ensure(TenderStatus.BIDDING);
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(opener.prove(Sha256.hex(bytes(entry.answer())), desk.now()), TenderRule.KEY_FITS);
        return opener.view();
    }

    /**
     * An officer hands over the own shares of all bids that are to be opened. A share that is not the one that was sealed
     * is not kept; the others are. Refused: before the deadline by the server's clock, while an enquiry that came in time
     * has no answer (DSP-01), with too few bidders (TEN-06), and when not one of them fits: then the key is not the one that the notice has named.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public OpeningView giveShares(String number, SharesEntry entry) {
        Tender tender = repository.locked(number);
        Opener opener = named(tender, number);
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(!desk.now().isBefore(tender.plan.bidDeadline), TenderRule.NOT_OPENED_BEFORE_DEADLINE, tender.plan.bidDeadline);
        tender.ensure(TenderStatus.CLOSED);
        desk.ensureEnquiriesAnswered(tender);
        opening.take(tender, opener, entry);
        return view(tender, List.of());
    }

    /**
     * By what an opened bid can be checked without this server (docs/sealed-bids.md): for purchaser, agent and auditor,
     * and for its own bidder.
     *
     * @throws NotFound before the opening, and for a bid that was not sealed
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.SUPPLIER})
    public BidProofView viewProof(String number, String bidNumber) {
        Tender tender = repository.ofNumber(number);
        Bid bid = tender == null || tender.openedAt == null ? null : tender.bid(bidNumber);
        boolean known = bid != null && bid.envelope().suite().equals(SealedBids.SUITE) && bid.status() != BidStatus.SUBMITTED
                && bid.status() != BidStatus.WITHDRAWN && actor.mayKnow(o -> o.equals(tender.agency) || o.equals(bid.supplier()));
        if (!known) {
            throw new NotFound("bid", bidNumber);
        }
        return new BidProofView(number, bidNumber, tender.quorum, Base64.getEncoder().encodeToString(bid.envelope().sealed()),
                repository.lastReceipt(bidNumber).view(), signer.publicKey(),
                repository.shares(number).stream().filter(s -> s.bid().equals(bidNumber)).map(GivenShare::view).toList());
    }

    /** The public key by which anyone checks this installation's receipts: Ed25519, SubjectPublicKeyInfo in Base64. Called by bidding programs. */
    @PermitAll
    public String viewReceiptKey() {
        return signer.publicKey();
    }

    /** The caller as an officer of the tender, in person: a key cannot be delegated. */
    private Opener named(Tender tender, String number) {
        Opener opener = tender == null ? null : tender.opener(actor.get().userName());
        if (opener == null) {
            throw new NotFound("opening", number);
        }
        return opener;
    }

    private boolean isDue(Tender tender) {
        return tender.status == TenderStatus.CLOSED && !desk.now().isBefore(tender.plan.bidDeadline);
    }

    private OpeningView view(Tender tender, List<OpeningView.WrappedShare> shares) {
        Opener opener = tender.opener(actor.get().userName());
        return new OpeningView(tender.number, tender.title, tender.status, tender.plan.bidDeadline, tender.quorum,
                repository.openingKey(opener.fingerprint()).view(), tender.openers.stream().map(Opener::view).toList(), shares);
    }

    private static String wrap(OpeningKey key, String label, byte[] clear) {
        try {
            PublicKey known = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(key.publicKey())));
            Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, known, new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
                    new PSource.PSpecified(label.getBytes(StandardCharsets.UTF_8))));
            return Base64.getEncoder().encodeToString(cipher.doFinal(clear));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was taken is a key", e);
        }
    }

    /** Length of the modulus, 0 when it is no RSA key. */
    static int bits(byte[] spki) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki)) instanceof RSAPublicKey key
                    ? key.getModulus().bitLength() : 0;
        } catch (GeneralSecurityException foreign) {
            return 0;
        }
    }

    /** Empty when it is no Base64: no empty bytes are ever right. */
    static byte[] bytes(String base64) {
        try {
            return base64 == null ? new byte[0] : Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException foreign) {
            return new byte[0];
        }
    }
}
