package org.yangguang.audit;

import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;

/** Listens to every entity, so that the trail knows which door calls changed something and which only read. */
public final class ChangeMark {

    @PrePersist
    @PostUpdate
    @PostRemove
    void changed(Object entity) {
        AuditFrame frame = AuditFrame.current();
        if (frame != null && !(entity instanceof AuditEntry)) {
            frame.wrote();
        }
    }
}
