package org.yangguang.shared;

import jakarta.ejb.ApplicationException;

/**
 * Nothing is there under this number, or it is another organisation's and this actor may not know of it: both answer
 * alike (404), so that a forged number tells nothing.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String number;

    /** @param kind what was looked for, in the glossary's word, e.g. "contract" */
    public NotFound(String kind, String number) {
        super(kind + " " + number);
        this.kind = kind;
        this.number = number;
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }
}
