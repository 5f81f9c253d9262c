package org.yangguang.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Mode;

/** Says whether the demonstration is whole; asked by the health address, so that nobody is sent to half of one. */
@Stateless
@Audited
public class DemonstrationService {

    @PersistenceContext
    private EntityManager database;

    /** True in production, and as soon as the demonstration's projects are made. Open to everyone. */
    @PermitAll
    public boolean mayBegin() {
        return !Mode.current().isDemo() || !Mode.withProjects() || database.find(DemonstrationRun.class, 1L).finished();
    }
}
