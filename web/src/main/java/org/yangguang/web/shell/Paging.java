package org.yangguang.web.shell;

/** Pages of a register, counted from one; the number comes from the address and may be anything. */
public final class Paging {

    private static final int LAST = 100_000;

    private Paging() {
    }

    /** The page asked for, the first when nothing usable was. */
    public static int page(String asked) {
        return asked != null && asked.matches("\\d{1,6}") ? Math.min(LAST, Math.max(1, Integer.parseInt(asked))) : 1;
    }

    public static int pages(long rows, int perPage) {
        return (int) Math.max(1, (rows + perPage - 1) / perPage);
    }
}
