package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** What an enterprise's paper is. */
public enum PaperKind implements Worded {
    /** 营业执照; may be without end (长期). */
    LICENCE,
    /** 资质证书. */
    QUALIFICATION,
    /** 纳税证明. */
    TAX,
    /** 社会保障资金缴纳证明. */
    SOCIAL_SECURITY,
    /** 财务状况报告. */
    FINANCIAL,
    /** 其他. */
    OTHER
}
