package org.yangguang.tender;

import java.util.List;

/** Carries out what follows when a challenge or a complaint is upheld; asked by the component of the disputes, in its transaction. */
public interface Remedies {

    /** What the law allows where the tender stands now. */
    List<Remedy> allowed(String tender);

    /**
     * Facts and position go back together: the result becomes void and is kept with its reason, contracts of the award are
     * closed or cancelled, and the project stands at the task from which it goes on. Refuses what the law does not know
     * here (DSP-06a to g) and a project that rests or has gone past its procurement.
     */
    void carryOut(String tender, RemedyEntry entry, RemedyGround ground);
}
