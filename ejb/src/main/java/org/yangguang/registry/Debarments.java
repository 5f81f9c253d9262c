package org.yangguang.registry;

import java.time.LocalDate;

/** Bars an enterprise for a term by a decision that another component has entered. */
public interface Debarments {

    /** Refuses an enterprise that is not registered (NotFound) and a term beyond the law's (PEN-02). */
    void enter(String organisation, LocalDate from, LocalDate until, String ground, String decision);

    /** Whether the firm of this credit code is barred on the day; one that is not registered is known to nobody here. */
    boolean holdsOn(String creditCode, LocalDate day);
}
