package org.yangguang.identity;

/** The roles' words as constants for {@code @RolesAllowed}; a test holds them equal to {@link Role}. */
public final class Roles {

    public static final String APPLICANT = "applicant";
    public static final String RECOMMENDING_UNIT = "recommending-unit";
    public static final String PROJECT_OFFICER = "project-officer";
    public static final String DIVISION_HEAD = "division-head";
    public static final String AUTHORITY_OFFICER = "authority-officer";
    public static final String EXPERT = "expert";
    public static final String PROCUREMENT_AGENT = "procurement-agent";
    public static final String SUPPLIER = "supplier";
    public static final String SUPERVISOR = "supervisor";
    public static final String LEGAL_ADVISER = "legal-adviser";
    public static final String FINANCE_OFFICER = "finance-officer";
    public static final String FINANCE_LEAD = "finance-lead";
    public static final String AUDITOR = "auditor";
    public static final String SYSTEM_ADMINISTRATOR = "system-administrator";
    public static final String SECURITY_ADMINISTRATOR = "security-administrator";
    public static final String AUDIT_ADMINISTRATOR = "audit-administrator";

    private Roles() {
    }
}
