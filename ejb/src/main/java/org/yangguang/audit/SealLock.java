package org.yangguang.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that a node holds while it seals, so that batches are made one after the other. */
@Entity
@Table(name = "seal_lock")
class SealLock {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    protected SealLock() {
    }
}
