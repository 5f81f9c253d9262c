package org.yangguang.project;

import org.yangguang.shared.Money;

/** What is asked of every application there is when look-alikes are searched for. */
record HandedIn(String number, String title, String applicant, String region, ProjectStatus status, Money requestedAmount) {

    /** @param row project number, application number, and the rest as above */
    static HandedIn of(Object[] row) {
        return new HandedIn((String) (row[0] == null ? row[1] : row[0]), (String) row[2], (String) row[3], (String) row[4],
                (ProjectStatus) row[5], (Money) row[6]);
    }
}
