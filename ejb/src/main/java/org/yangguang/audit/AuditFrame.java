package org.yangguang.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.yangguang.shared.Money;

/** What is known of the door call running on this thread; door calls nest. */
final class AuditFrame {

    private static final ThreadLocal<Deque<AuditFrame>> RUNNING = ThreadLocal.withInitial(ArrayDeque::new);

    private String subject;
    private String project;
    private Object before;
    private Object after;
    private Money amount;
    private boolean wrote;

    static AuditFrame enter() {
        AuditFrame frame = new AuditFrame();
        RUNNING.get().push(frame);
        return frame;
    }

    /** The frame of the innermost door; null outside of doors. */
    static AuditFrame current() {
        return RUNNING.get().peek();
    }

    /** Leaves this door; what it wrote, its caller wrote too. */
    void leave() {
        Deque<AuditFrame> running = RUNNING.get();
        running.pop();
        if (running.isEmpty()) {
            RUNNING.remove();
        } else if (wrote) {
            running.peek().wrote = true;
        }
    }

    boolean outermost() {
        return RUNNING.get().size() == 1;
    }

    void subject(String number, String projectNumber) {
        subject = number;
        project = projectNumber;
    }

    void change(Object stateBefore, Object stateAfter) {
        before = stateBefore;
        after = stateAfter;
    }

    void amount(Money moved) {
        amount = moved;
    }

    void wrote() {
        wrote = true;
    }

    boolean hasWritten() {
        return wrote;
    }

    String subject() {
        return subject;
    }

    String project() {
        return project;
    }

    Object before() {
        return before;
    }

    Object after() {
        return after;
    }

    Money amount() {
        return amount;
    }
}
