package org.yangguang.tender;

/** How a scoring item is marked. */
public enum CriterionKind {
    /** 客观分: follows from a fact; the same for every member. */
    OBJECTIVE,
    /** 主观分: each member's own judgement. */
    SUBJECTIVE;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
