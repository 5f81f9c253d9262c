package org.yangguang.contract;

import org.yangguang.shared.Worded;

/** How a term of the contract stands to tender file and bid. */
public enum TermVerdict implements Worded {
    SAME,
    /** It differs, and a rule that is named allows it. */
    ALLOWED,
    /** It says something else, or says it in other words: whether the substance has changed is read by a person. */
    REWORDED,
    /** It differs, which is no signature's to allow. */
    DIFFERENT,
    /** Neither tender file nor bid says anything of it. */
    UNSTATED
}
