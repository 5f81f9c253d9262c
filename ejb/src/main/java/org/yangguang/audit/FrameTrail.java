package org.yangguang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.yangguang.shared.Money;

/** Writes what a service says onto the running door's frame. */
@ApplicationScoped
class FrameTrail implements AuditTrail {

    @Override
    public void subject(String number, String projectNumber) {
        frame().subject(number, projectNumber);
    }

    @Override
    public void change(Object before, Object after) {
        frame().change(before, after);
    }

    @Override
    public void amount(Money amount) {
        frame().amount(amount);
    }

    private static AuditFrame frame() {
        AuditFrame frame = AuditFrame.current();
        // outside of a door (an opener on the engine's own thread) there is no entry to add to
        return frame == null ? new AuditFrame() : frame;
    }
}
