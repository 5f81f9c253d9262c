package org.yangguang.identity;

import java.util.EnumSet;
import java.util.Set;
import org.yangguang.shared.Worded;

/** The roles, in the order in which they meet a project; the word is used in rights, groups, texts and the API. */
public enum Role implements Worded {
    APPLICANT, RECOMMENDING_UNIT, PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, EXPERT, PROCUREMENT_AGENT,
    SUPPLIER, SUPERVISOR, LEGAL_ADVISER, FINANCE_OFFICER, FINANCE_LEAD, AUDITOR, SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR;

    private static final Set<Role> MINISTRY = EnumSet.of(PROJECT_OFFICER, DIVISION_HEAD, AUTHORITY_OFFICER, LEGAL_ADVISER,
            FINANCE_OFFICER, FINANCE_LEAD, AUDITOR);

    /** Of the ministry's own people, who see the work of every project: all but outsiders, agents and administrators. */
    public boolean ofMinistry() {
        return MINISTRY.contains(this);
    }
}
