package org.yangguang.reports;

import java.util.List;

/** A file is no workbook that can be read, or none that may be. */
public final class UnusableWorkbook extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Not a workbook, or a damaged one. */
        BROKEN,
        /** Protected with a password against being opened. */
        ENCRYPTED,
        /** Of a program before 2007, or of the binary kind. */
        OLD_FORMAT,
        /** Brings macros. */
        MACROS,
        /** Brings links to other files, embedded objects or connections. */
        ACTIVE_CONTENT,
        /** Unpacked larger than allowed; the limit in megabytes follows. */
        TOO_LARGE,
        /** More rows than allowed; the limit follows. */
        TOO_MANY_ROWS,
        /** Not one of the templates, or its header or hidden keys are gone. */
        NOT_A_TEMPLATE
    }

    private final Reason reason;
    private final transient List<Object> args;

    UnusableWorkbook(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> args() {
        return args;
    }
}
