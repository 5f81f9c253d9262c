package org.yangguang.dispute;

/** What of the procurement is asked about or objected to: 采购文件, 采购过程, 采购结果. */
public enum DisputeStep {
    DOCUMENTS, PROCESS, RESULT;

    /** The word in texts. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
