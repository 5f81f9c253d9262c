package org.yangguang.resolution;

import org.yangguang.shared.Rule;

/** What is refused of decisions taken outside. */
public enum ResolutionRule implements Rule {
    RECORDER_DOES_NOT_VERIFY("RESOLUTION-X01", Articles.SEPARATE_POSTS),
    SCAN_IS_THERE("RESOLUTION-X02", Articles.VOUCHERS),
    RECORDED_ONCE("RESOLUTION-X03", Articles.REGISTRATION),
    VERIFIED_BEFORE_EFFECT("RESOLUTION-X04", Articles.SEPARATE_POSTS),
    CONCERNS_THE_PROJECT("RESOLUTION-X05", Articles.REGISTRATION),
    OF_THE_KIND_NEEDED("RESOLUTION-X06", Articles.REGISTRATION),
    VERIFIED_ONCE("RESOLUTION-X07", Articles.REGISTRATION);

    private final String code;
    private final String article;

    ResolutionRule(String code, String article) {
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

    private static final class Articles {
        static final String SEPARATE_POSTS = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）第十二条第一项";
        static final String VOUCHERS = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）第十二条第七项";
        static final String REGISTRATION = "《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十四条";
    }
}
