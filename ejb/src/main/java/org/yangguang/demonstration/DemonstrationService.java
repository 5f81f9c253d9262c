package org.yangguang.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.yangguang.identity.Roles;
import org.yangguang.project.IntakeService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Mode;
import org.yangguang.shared.NotFound;

/** Says whether the demonstration is whole, so that nobody is sent to half of one, and hands out its ready workbook. */
@Stateless
@Audited
public class DemonstrationService {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IntakeService intakes;

    /**
     * The ready workbook of the intake of 2006, to be sent in like any other. Asked by the page of imports; not there
     * (NotFound) in production.
     *
     * @param corrected whether the forty rows that are planted wrong are right
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public byte[] viewIntake(boolean corrected) {
        if (!Mode.current().isDemo()) {
            throw new NotFound("workbook", IntakeOf2006.KEY);
        }
        return intakes.viewFilled(IntakeOf2006.CALL, IntakeOf2006.KEY, new IntakeOf2006(corrected).rows());
    }

    /** Whether there is a ready workbook. Open to everyone. */
    @PermitAll
    public boolean mayViewIntake() {
        return Mode.current().isDemo();
    }

    /** True in production, and as soon as the demonstration's projects are made. Open to everyone. */
    @PermitAll
    public boolean mayBegin() {
        return !Mode.current().isDemo() || !Mode.withProjects() || database.find(DemonstrationRun.class, 1L).finished();
    }
}
