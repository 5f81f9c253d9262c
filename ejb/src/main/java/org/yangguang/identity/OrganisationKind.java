package org.yangguang.identity;

import java.util.Arrays;
import java.util.Locale;

/** What an organisation is in the work of the funds. */
public enum OrganisationKind {
    MINISTRY, DEPARTMENT, PROVINCIAL, APPLICANT_UNIT, AFFILIATED, AGENCY, SUPPLIER, SUPERVISOR, EXPERTS, OPERATIONS;

    /** The word in rows, texts and the API, e.g. applicant-unit. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static boolean isWord(String word) {
        return Arrays.stream(values()).anyMatch(k -> k.word().equals(word));
    }
}
