package org.yangguang.document;

import org.yangguang.shared.Rule;

/** What a file must be before it becomes a paper of a record. */
public enum DocumentRule implements Rule {
    TYPE_IS_ACCEPTED("DOCUMENT-X01"),
    CONTENT_IS_WHAT_ITS_NAME_SAYS("DOCUMENT-X02"),
    WITHIN_SIZE_LIMIT("DOCUMENT-X03"),
    FILE_IS_NOT_EMPTY("DOCUMENT-X04"),
    NAME_IS_USABLE("DOCUMENT-X05"),
    FILE_IS_STILL_THERE("DOCUMENT-X06");

    private final String code;

    DocumentRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "《电子文件归档与电子档案管理规范》（GB/T 18894）第5章";
    }
}
