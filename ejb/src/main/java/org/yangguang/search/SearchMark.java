package org.yangguang.search;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.yangguang.shared.Findable;

/** Listens to every entity, so that the index follows each that can be found. */
public final class SearchMark {

    @PostPersist
    @PostUpdate
    void changed(Object entity) {
        if (entity instanceof Findable record) {
            keeper().note(record, true);
        }
    }

    @PostRemove
    void removed(Object entity) {
        if (entity instanceof Findable record) {
            keeper().note(record, false);
        }
    }

    private static SearchKeeper keeper() {
        return CDI.current().select(SearchKeeper.class).get();
    }
}
