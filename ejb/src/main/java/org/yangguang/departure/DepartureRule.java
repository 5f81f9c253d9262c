package org.yangguang.departure;

import org.yangguang.shared.Rule;

/** What is refused when a post is handed over. */
public enum DepartureRule implements Rule {
    ONE_HANDOVER_AT_A_TIME("DEPARTURE-X01", Articles.HANDOVER),
    SUPERVISED_BY_THE_HEAD("DEPARTURE-X02", Articles.SUPERVISION),
    LEAVER_IS_OF_THE_MINISTRY("DEPARTURE-X03", Articles.HANDOVER),
    SUCCESSOR_HOLDS_THE_POST("DEPARTURE-X04", Articles.SUCCESSION),
    SUCCESSOR_DOES_NOT_CHECK_OWN_WORK("DEPARTURE-X05", Articles.SEPARATE_POSTS),
    SUCCESSOR_STAYS("DEPARTURE-X06", Articles.SUCCESSION),
    HEAD_TAKES_NOTHING_OVER("DEPARTURE-X07", Articles.SUPERVISION),
    EVERYBODY_HAS_SIGNED("DEPARTURE-X08", Articles.SIGNATURES),
    ABSENCE_HAS_A_REASON("DEPARTURE-X09", Articles.ABSENCE),
    LIST_IS_WHOLE("DEPARTURE-X10", Articles.SUCCESSION),
    NOTHING_RUNS_IN_THE_NAME("DEPARTURE-X11", Articles.BEFORE),
    IN_THIS_ORDER("DEPARTURE-X12", Articles.SIGNATURES);

    private final String code;
    private final String article;

    DepartureRule(String code, String article) {
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
        static final String HANDOVER = "《中华人民共和国公务员法》第九十一条";
        static final String SUCCESSION = "《会计基础工作规范》（财会字〔1996〕19号）第二十五条";
        static final String BEFORE = "《会计基础工作规范》（财会字〔1996〕19号）第二十七条";
        static final String SUPERVISION = "《会计基础工作规范》（财会字〔1996〕19号）第二十八条";
        static final String SIGNATURES = "《会计基础工作规范》（财会字〔1996〕19号）第三十一条";
        static final String ABSENCE = "《会计基础工作规范》（财会字〔1996〕19号）第三十三条";
        static final String SEPARATE_POSTS = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）第十二条第一项";
    }
}
