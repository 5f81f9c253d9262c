package org.yangguang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries sealed together: the root of the tree over them and the hash of the batch before, hashed together with the
 * rest of the row. Written once.
 */
@Entity
@Table(name = "audit_batch")
class AuditBatch {

    @Id
    @Column(name = "batch_no", updatable = false)
    private Long number;

    @Column(name = "algorithm", updatable = false)
    private String algorithm;

    @Column(name = "sealed_at", updatable = false)
    private LocalDateTime sealedAt;

    @Column(name = "server_at", updatable = false)
    private LocalDateTime serverAt;

    @Column(name = "latest_at", updatable = false)
    private LocalDateTime latestAt;

    @Column(name = "entry_count", updatable = false)
    private int count;

    @Column(name = "first_entry", updatable = false)
    private long first;

    @Column(name = "last_entry", updatable = false)
    private long last;

    @Column(name = "merkle_root", updatable = false)
    private String root;

    @Column(name = "previous_hash", updatable = false)
    private String previous;

    @Column(name = "batch_hash", updatable = false)
    private String hash;

    protected AuditBatch() {
    }

    /**
     * Seals these entries, which stand in their order.
     *
     * @param before   the last batch; null for the first
     * @param hashes   of the entries, in the same order
     * @param sealedAt by the business clock
     * @param serverAt by the server's own clock, which nobody moves in a demonstration
     */
    AuditBatch(AuditBatch before, List<AuditEntry> entries, List<String> hashes, LocalDateTime sealedAt, LocalDateTime serverAt) {
        MerkleTree tree = new MerkleTree();
        this.number = before == null ? 1 : before.number + 1;
        this.algorithm = MerkleTree.ALGORITHM;
        this.sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
        this.serverAt = serverAt.truncatedTo(ChronoUnit.MICROS);
        this.count = entries.size();
        this.first = entries.get(0).id();
        this.last = entries.get(count - 1).id();
        LocalDateTime newest = entries.get(count - 1).at();
        // an entry that claims the future must not make all later ones look late
        newest = newest.isAfter(this.sealedAt) ? this.sealedAt : newest;
        this.latestAt = before == null || newest.isAfter(before.latestAt) ? newest : before.latestAt;
        this.root = tree.root(hashes);
        this.previous = before == null ? MerkleTree.BEGINNING : before.hash;
        this.hash = tree.batch(canonical());
    }

    /** The leaves of the entries that this batch was made of. */
    List<AuditLeaf> leaves(List<AuditEntry> entries, List<String> hashes) {
        List<AuditLeaf> leaves = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            leaves.add(new AuditLeaf(entries.get(place).id(), number, place, hashes.get(place)));
        }
        return leaves;
    }

    /** What is hashed: every column but the hash itself, in the form of RFC 8785. */
    String canonical() {
        return form(false);
    }

    /** The same with the hash, for an export. */
    String json() {
        return form(true);
    }

    private String form(boolean withHash) {
        CanonicalForm form = new CanonicalForm().text("algorithm", algorithm).number("count", count).number("first", first);
        if (withHash) {
            form.text("hash", hash);
        }
        return form.number("last", last).moment("latest", latestAt).number("number", number).text("previous", previous)
                .text("root", root).moment("sealed", sealedAt).moment("server", serverAt).toString();
    }

    long number() {
        return number;
    }

    String algorithm() {
        return algorithm;
    }

    LocalDateTime sealedAt() {
        return sealedAt;
    }

    LocalDateTime serverAt() {
        return serverAt;
    }

    /** The latest time that an entry of this batch or one before it bears. */
    LocalDateTime latestAt() {
        return latestAt;
    }

    int count() {
        return count;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    String root() {
        return root;
    }

    String previous() {
        return previous;
    }

    String hash() {
        return hash;
    }
}
