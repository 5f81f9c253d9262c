package org.yangguang.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a record has a gram. */
@Entity
@Table(name = "search_gram")
class SearchGram {

    /** Both together are the key. */
    @Embeddable
    record Key(@Column(name = "gram") Long gram, @Column(name = "entry_id") Long entry) implements Serializable {
    }

    @EmbeddedId
    private Key key;

    protected SearchGram() {
    }

    SearchGram(Long gram, Long entry) {
        this.key = new Key(gram, entry);
    }
}
