package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/**
 * The files of bids: handed in sealed, ahead of the envelope that names them, and decrypted when they are read after the
 * opening. No file is ever wholly in memory.
 */
@Stateless
@Audited
public class BidFileService {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private SealedFileStore store;

    @Inject
    private BidFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * Keeps a file that the bidder has sealed as docs/sealed-bids.md says, until an envelope names it; called by the bid's
     * page and by bidding programs. The same bytes are kept once. Refused: at or after the deadline (TEN-12), what is no
     * sealed file, and what would make the bidder's files of this tender more than TENDER.bid-megabytes.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public SealedFileView keepFile(String number, InputStream content) {
        Tender tender = biddable(number);
        LocalDateTime now = desk.now();
        Breaches.ensure(tender.takesBids(now), TenderRule.BID_IN_TIME, tender.plan.bidDeadline, now);
        String own = actor.get().organisation();
        int megabytes = desk.lawOf(tender).count("TENDER.bid-megabytes");
        List<SealedFile> before = store.of(number, own);
        long left = megabytes * MEGABYTE - before.stream().mapToLong(SealedFile::length).sum();
        SealedFile kept = store.keep(number, own, content, left, now);
        if (kept == null) {
            throw new RuleViolation(TenderRule.BID_FILE_IS_SEALED, "file", megabytes);
        }
        SealedFile same = before.stream().filter(f -> f.sha256().equals(kept.sha256())).findFirst().orElse(null);
        if (same != null) {
            store.remove(List.of(kept));
        }
        return kept.view();
    }

    /** Drops the own files that no envelope of the caller names; called by the bid's page before it hands in others. Refused: at or after the deadline (TEN-12). */
    @RolesAllowed(Roles.SUPPLIER)
    public void dropFiles(String number) {
        Tender tender = biddable(number);
        LocalDateTime now = desk.now();
        Breaches.ensure(tender.takesBids(now), TenderRule.BID_IN_TIME, tender.plan.bidDeadline, now);
        files.dropUnnamed(tender, actor.get().organisation());
    }

    /**
     * What a file of an opened bid is called, with its length; for purchaser, agent, auditor and the committee, and for the
     * bid's own bidder.
     *
     * @param position of the file in the bid, from 0
     * @throws NotFound before the opening, for everyone
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.EXPERT, Roles.SUPPLIER})
    public BidFile viewFile(String number, String bidNumber, int position) {
        return file(readable(number, bidNumber), position);
    }

    /** Decrypts a file of an opened bid, one mebibyte in memory at a time; for the same readers. Refused: one that its bidder has sealed wrongly (TENDER-X11). */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.EXPERT, Roles.SUPPLIER})
    public void copyFile(String number, String bidNumber, int position, OutputStream out) {
        Bid bid = readable(number, bidNumber);
        BidFile wanted = file(bid, position);
        SealedFile kept = store.of(number, bid.supplier()).stream().filter(f -> f.sha256().equals(wanted.sha256())).findFirst()
                .orElseThrow(() -> new NotFound("file", wanted.name()));
        trail.subject(number, bid.tender().projectNumber);
        Breaches.ensure(store.open(kept, SealedBids.bound(number, bid.lot(), bid.supplier()), wanted.key(), out), TenderRule.BID_OPENS);
    }

    private static BidFile file(Bid bid, int position) {
        List<BidFile> files = bid.content().files();
        if (position < 0 || position >= files.size()) {
            throw new NotFound("file", bid.number() + "/" + position);
        }
        return files.get(position);
    }

    private Bid readable(String number, String bidNumber) {
        Tender tender = repository.ofNumber(number);
        Bid bid = tender == null || tender.openedAt == null ? null : tender.bid(bidNumber);
        boolean known = bid != null && bid.isReadable() && bid.status() != BidStatus.SUBMITTED && bid.status() != BidStatus.WITHDRAWN
                && (actor.mayKnow(o -> o.equals(tender.agency) || o.equals(bid.supplier()))
                || actor.find().filter(a -> tender.sitting().stream().anyMatch(s -> s.member().equals(a.userName()))).isPresent());
        if (!known) {
            throw new NotFound("bid", bidNumber);
        }
        return bid;
    }

    private Tender biddable(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.publishedAt == null) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        return tender;
    }
}
