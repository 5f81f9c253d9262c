package org.yangguang.acceptance;

import org.yangguang.shared.Rule;

/** What acceptance and closing demand. */
public enum AcceptanceRule implements Rule {
    EVERY_ITEM_INSPECTED("ACC-01", "《政府采购法》第四十一条；财政部令第87号第七十四条"),
    PASSED_ONLY_WHEN_ALL_ITEMS_PASS("ACC-01a", "财政部令第87号第七十四条；《政府采购法实施条例》第四十五条"),
    FAILED_ITEM_IS_EXPLAINED("ACC-01b", "财政部令第87号第七十四条"),
    REQUIRED_FILES_ATTACHED("ACC-03", "国办发〔2019〕57号（验收材料）"),
    APPLIED_IN_TIME_OR_POSTPONED("ACC-03a", "国办发〔2019〕57号（建成后半年内申请验收，逾期申请延期）"),
    ACCEPTOR_DID_NOT_CHECK_CONTRACT("ACC-05", "《政府采购法》第六十一条；内部控制规范"),
    CERTIFIER_DID_NOT_INSPECT("ACCEPTANCE-X01", "内部控制规范：不相容岗位分离"),
    RECTIFICATION_ATTACHED("ACCEPTANCE-X02", "财政部令第87号第七十四条（整改）"),
    SUBMITTED_IN_TURN("ACCEPTANCE-X03", "验收管理规范：提交后退回前不得改动"),
    ARCHIVE_IS_LISTED("DOC-01", "《政府采购法》第四十二条（采购文件至少保存十五年）"),
    ASSETS_ARE_LISTED("ACCEPTANCE-X04", "《行政事业性国有资产管理条例》（资产移交登记）"),
    EXPERTS_ARE_DRAWN_BEFORE_THE_INSPECTION("ACC-06", "专家抽取规则：提交验收申请或者整改报告后、验收前抽取"),
    DRAWN_EXPERTS_TAKE_PART("ACC-06a", "专家抽取规则：验收由抽取的专家参加，不能参加的按抽取顺序递补"),
    RECEIVER_IS_ANOTHER("ACCEPTANCE-X05", "内部控制规范：移交人与接收人分离");

    private final String code;
    private final String article;

    AcceptanceRule(String code, String article) {
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
