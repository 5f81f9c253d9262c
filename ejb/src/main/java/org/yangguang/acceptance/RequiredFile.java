package org.yangguang.acceptance;

import java.util.List;

/** The files of ACC-03; an information system also needs the two assessments of its security. */
public enum RequiredFile {
    SUMMARY("summaryReport"), FINANCIAL("financialReport"), AUDIT("auditReport"),
    SECURITY("securityAssessment"), CRYPTOGRAPHY("cryptoAssessment");

    private final String kind;

    RequiredFile(String kind) {
        this.kind = kind;
    }

    /** The kind of document. */
    public String kind() {
        return kind;
    }

    /** Those that a project needs. */
    public static List<RequiredFile> of(boolean informationSystem) {
        return informationSystem ? List.of(values()) : List.of(SUMMARY, FINANCIAL, AUDIT);
    }
}
