package org.yangguang.tender;

import org.yangguang.shared.Rule;

/** What is asked of the experts who assess quotations below the threshold of government procurement. */
public enum PanelRule implements Rule {
    GROUP_IS_ODD("EVA-02b", "限额以下自行采购规则（内部规定），比照财政部令第74号第七条（三人以上单数）"),
    QUOTATIONS_COME_FIRST("TENDER-X60", "《政府采购法》第十二条；专家抽取规则（供应商明确后方可判断回避情形）"),
    GROUP_IS_ASKED("TENDER-X61", "限额以下自行采购规则（内部规定）：达到规定金额的由专家组评议"),
    ALL_OPINIONS_ARE_IN("TENDER-X62", "限额以下自行采购规则（内部规定）：全体成员签署评议意见后方可定标"),
    CHOICE_FOLLOWS_THE_GROUP("TENDER-X63", "限额以下自行采购规则（内部规定）：成交供应商在专家组推荐的供应商中选定");

    private final String code;
    private final String article;

    PanelRule(String code, String article) {
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

    @Override
    public String component() {
        return "tender";
    }
}
