package org.yangguang.appraisal;

import org.yangguang.shared.Rule;

/** What an appraisal refuses. */
public enum AppraisalRule implements Rule {
    EXPERTS_ARE_AN_ODD_NUMBER("APPRAISAL-X01", "专家论证工作规则：论证专家人数为单数"),
    EXPERTS_ARE_ENOUGH("APPRAISAL-X02", "专家论证工作规则：论证专家最低人数"),
    SCORE_WITHIN_ITS_RANGE("INI-07", "《工商行政管理信息化发展“十二五”规划》：信息化项目立项评审制度"),
    RECUSAL_NAMES_ITS_GROUND("EVA-04", "《政府采购法》第十二条；《政府采购法实施条例》第九条"),
    CONCLUSION_FITS_THE_AVERAGE("APPRAISAL-X03", "专家论证工作规则：论证结论以专家平均得分为据"),
    CONCLUSION_FITS_THE_MAJORITY("APPRAISAL-X04", "专家论证工作规则：论证结论尊重多数专家意见"),
    ALL_OPINIONS_ARE_IN("APPRAISAL-X05", "专家论证工作规则：专家独立评分，全部提交后汇总"),
    MISSING_NUMBER_IS_DRAWN("APPRAISAL-X06", "专家论证工作规则：回避后按缺额补抽");

    private final String code;
    private final String article;

    AppraisalRule(String code, String article) {
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
