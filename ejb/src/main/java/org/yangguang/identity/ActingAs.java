package org.yangguang.identity;

import java.util.concurrent.Callable;

/**
 * Lets work that a person has ordered go on through the doors in that person's name, on a thread of the system: with
 * exactly the roles that the person has now. Refuses (NotFound) a name that nobody has, or whose account was closed.
 */
public interface ActingAs {

    /** What is done; may throw anything. */
    interface Deed {
        void act() throws Exception;
    }

    /** Runs the question as this user and returns its answer; what a door refuses comes out as the door threw it. */
    <T> T asking(String userName, Callable<T> question);

    /** Runs the deed as this user. */
    default void as(String userName, Deed deed) {
        this.<Void>asking(userName, () -> {
            deed.act();
            return null;
        });
    }
}
