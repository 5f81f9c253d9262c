package org.yangguang.workflow;

import java.util.function.Supplier;

/**
 * Who is handing on, while the engine runs on this thread: the tasks that arrive meanwhile were sent by that person.
 *
 * @param task     id of the task being completed, null when a case begins
 * @param returned whether the handing on is a return
 */
record Sending(String userName, String task, boolean returned, Handoff first) {

    private static final ThreadLocal<Sending> NOW = new ThreadLocal<>();

    static Sending now() {
        return NOW.get();
    }

    static <T> T as(Sending sending, Supplier<T> work) {
        Sending before = NOW.get();
        NOW.set(sending);
        try {
            return work.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }
}
