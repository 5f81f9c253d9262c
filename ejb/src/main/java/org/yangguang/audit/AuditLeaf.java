package org.yangguang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where an entry stands in its batch, and its hash; written once, by the sealer. An entry without one is not sealed. */
@Entity
@Table(name = "audit_leaf")
class AuditLeaf {

    @Id
    @Column(name = "entry_id", updatable = false)
    private Long entry;

    @Column(name = "batch_no", updatable = false)
    private long batch;

    @Column(name = "place", updatable = false)
    private int place;

    @Column(name = "leaf_hash", updatable = false)
    private String hash;

    protected AuditLeaf() {
    }

    AuditLeaf(long entry, long batch, int place, String hash) {
        this.entry = entry;
        this.batch = batch;
        this.place = place;
        this.hash = hash;
    }

    long entry() {
        return entry;
    }

    long batch() {
        return batch;
    }

    /** Counted from zero. */
    int place() {
        return place;
    }

    String hash() {
        return hash;
    }
}
