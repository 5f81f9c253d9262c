package org.yangguang.registry;

/** What an enterprise's paper is. */
public enum PaperKind {
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
    OTHER;

    /** The word in texts and the API, and the kind of its file, e.g. social-security. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
