package org.yangguang.dispute;

import org.yangguang.shared.Worded;

/** What of the procurement is asked about or objected to: 采购文件, 采购过程, 采购结果. */
public enum DisputeStep implements Worded {
    DOCUMENTS, PROCESS, RESULT
}
