package org.yangguang.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The record of a draw as everybody may take it along and recompute it (docs/draws.md). Names stand in openings: none
 * before the result, afterwards those who were called, for the auditor all.
 *
 * @param matter what it was drawn for, null until that may be known
 * @param head   digest of the last step
 */
public record DrawRecord(String algorithm, String number, Matter matter, List<Entry> entries, List<Step> steps, String head) implements Serializable {

    /** @param salt hides the subject in the commitment {@code matter} of the first step */
    public record Matter(String subject, String salt) implements Serializable {
    }

    /**
     * @param number  place on the list, from 1
     * @param state   candidate or excluded
     * @param digest  salted commitment to the person
     * @param opening what the digest was made of, null as long as nobody may know
     */
    public record Entry(int number, String state, String digest, Map<String, String> opening) implements Serializable {
    }

    /** @param digest SHA-256 of the digest before, a line feed, and the body in the form of RFC 8785 */
    public record Step(Map<String, String> body, String digest) implements Serializable {
    }
}
