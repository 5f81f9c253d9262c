package org.yangguang.secrecy;

import org.yangguang.shared.Rule;

/** What 保密 refuses. The articles are those of the law of 27 February 2024, in force since 1 May 2024. */
public enum SecrecyRule implements Rule {
    NO_STATE_SECRETS_HERE("SECRECY-X01", "《保守国家秘密法》第二十九条"),
    REVIEWED_BY_A_SECOND_PERSON("SECRECY-X02", "《政府信息公开条例》第十七条；《保守国家秘密法》第三十五条"),
    REVIEWED_BEFORE_PUBLICATION("SECRECY-X03", "《政府信息公开条例》第十七条；《保守国家秘密法》第三十五条"),
    REVIEW_IS_DECIDED_ONCE("SECRECY-X04", "《政府信息公开条例》第十七条"),
    REFUSAL_HAS_A_REASON("SECRECY-X05", "《政府信息公开条例》第十七条"),
    ONLY_REFUSED_IS_REOPENED("SECRECY-X06", "《政府信息公开条例》第十七条"),
    INTERNAL_IS_NOT_PUBLISHED("SECRECY-X07", "《政府信息公开条例》第十六条"),
    FILE_BEARS_NO_MARK("SECRECY-X08", "《保守国家秘密法》第二十九条"),
    FILE_IS_NO_STATE_SECRET("SECRECY-X09", "《保守国家秘密法》第二十九条"),
    OUTLET_COMES_FIRST("SECRECY-X10", "《政府采购信息发布管理办法》（财政部令第101号）第八条、第十一条"),
    POSTED_AFTER_THE_REVIEW("SECRECY-X11", "《政府信息公开条例》第十七条；《保守国家秘密法》第三十五条"),
    POSTED_ONCE("SECRECY-X12", "《政府采购信息发布管理办法》（财政部令第101号）第十一条"),
    NEEDS_NO_OUTLET("SECRECY-X13", "《政府采购信息发布管理办法》（财政部令第101号）第三条"),
    OUTLET_IS_DESIGNATED("SECRECY-X14", "《政府采购信息发布管理办法》（财政部令第101号）第八条");

    private final String code;
    private final String article;

    SecrecyRule(String code, String article) {
        this.code = code;
        this.article = article;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return article;
    }
}
