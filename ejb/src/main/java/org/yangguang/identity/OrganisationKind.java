package org.yangguang.identity;

import java.util.Arrays;
import org.yangguang.shared.Worded;

/** What an organisation is in the work of the funds. */
public enum OrganisationKind implements Worded {
    MINISTRY, DEPARTMENT, PROVINCIAL, APPLICANT_UNIT, AFFILIATED, AGENCY, SUPPLIER, SUPERVISOR, EXPERTS, OPERATIONS;

    public static boolean isWord(String word) {
        return Arrays.stream(values()).anyMatch(k -> k.word().equals(word));
    }
}
