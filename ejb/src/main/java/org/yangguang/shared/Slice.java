package org.yangguang.shared;

/** Which rows of a register are asked for, brought within what one answer may hold: no door refuses a clumsy page number. */
public final class Slice {

    /** The most rows that a register gives at once; files of a register are made from pieces of this size. */
    public static final int MOST = 5_000;
    /** The most that the public lists give to anyone who asks. */
    public static final int MOST_IN_PUBLIC = 200;

    private Slice() {
    }

    /** @param wanted counts from 0 */
    public static int first(int wanted) {
        return Math.max(0, wanted);
    }

    /** At least one row and at most {@code most}. */
    public static int count(int wanted, int most) {
        return Math.min(Math.max(1, wanted), most);
    }
}
