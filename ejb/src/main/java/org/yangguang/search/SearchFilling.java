package org.yangguang.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that tells how far the records from before the index have been taken into it. */
@Entity
@Table(name = "search_filling")
class SearchFilling {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "entity_name")
    private String entity;

    @Column(name = "last_id")
    private long last;

    @Column(name = "done")
    private boolean done;

    protected SearchFilling() {
    }

    boolean isDone() {
        return done;
    }

    /** The entity that it is at; null before the first. */
    String entity() {
        return entity;
    }

    long last() {
        return last;
    }

    void reached(String name, long id) {
        entity = name;
        last = id;
    }

    void done() {
        done = true;
    }
}
