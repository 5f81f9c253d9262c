package org.yangguang.contract;

import org.yangguang.shared.Rule;

/** What the law and this house demand of a contract and its balance. */
public enum ContractRule implements Rule {
    SIGNED_WITHIN_THIRTY_DAYS_OR_REASON("CON-01", "《政府采购法》第四十六条；财政部令第87号第七十一条"),
    SIGNED_WITHIN_THIRTY_DAYS_OF_QUOTATION_OR_REASON("CON-01b", "限额以下自行采购规则：签约期限比照《政府采购法》第四十六条"),
    VALUE_EQUALS_AWARD("CON-01a", "《政府采购法》第四十六条；财政部令第87号第七十一条（不得作实质性修改）"),
    ITEMS_AS_BID("CON-01c", "《政府采购法》第四十六条；财政部令第87号第七十一条（不得对招标文件确定的事项和中标人投标文件作实质性修改）"),
    PERIOD_AS_BID("CON-01d", "《政府采购法》第四十六条；财政部令第87号第七十一条（不得对招标文件确定的事项和中标人投标文件作实质性修改）"),
    SMALL_AS_DECLARED("CON-01e", "《政府采购法》第四十六条；《保障中小企业款项支付条例》第九条"),
    PARTIES_AS_AWARDED("CON-01f", "《政府采购法》第四十六条；财政部令第87号第七十一条"),
    PAYMENT_AS_TENDERED("CON-01g", "《政府采购法》第四十六条；财政部令第87号第七十一条（不得对招标文件确定的事项和中标人投标文件作实质性修改）"),
    SECURITY_AS_TENDERED("CON-01h", "《政府采购法》第四十六条；财政部令第87号第七十一条（不得对招标文件确定的事项和中标人投标文件作实质性修改）"),
    CONSORTIUM_SIGNS_TOGETHER("CON-01j", "《政府采购法》第二十四条（联合体各方共同与采购人签订采购合同）"),
    CLAUSES_AS_TENDERED("CON-01i", "《政府采购法》第四十六条；财政部令第87号第七十一条、第七十二条"),
    SECURITY_WITHIN_TEN_PERCENT("CON-03", "《政府采购法实施条例》第四十八条"),
    SECURITY_IS_NOT_CASH("CON-03a", "《政府采购法实施条例》第四十八条（支票、汇票、本票或者保函等非现金形式）"),
    SECURITY_IS_LODGED("CON-03b", "《政府采购法实施条例》第四十八条"),
    SECURITY_COVERS_PERFORMANCE("CON-03c", "《政府采购法实施条例》第四十八条；合同履约管理规范"),
    MANDATORY_CLAUSES_PRESENT("CON-04", "财政部令第87号第七十二条；财库〔2021〕22号第二十三条"),
    ADDITIONS_WITHIN_TEN_PERCENT("EXE-01", "《政府采购法》第四十九条；《政府采购法实施条例》第六十七条"),
    SUPERVISOR_FOR_INFORMATION_PROJECT("EXE-05", "国办发〔2019〕57号第十九条（实行工程监理制）"),
    PAYMENT_WITHIN_THIRTY_DAYS("PAY-02", "财库〔2019〕38号第三条；《政府采购法实施条例》第五十一条"),
    PAYMENT_TO_SMALL_FIRM_WITHIN_SIXTY_DAYS("PAY-03", "《保障中小企业款项支付条例》第九条"),
    ADVANCE_WITHIN_CAP("PAY-06", "合同预付款比例管理（参数可配置）"),
    ITEMS_ADD_UP_TO_VALUE("CONTRACT-X01", "合同管理规范：分项价款之和等于合同金额"),
    INSTALMENTS_ADD_UP_TO_VALUE("CONTRACT-X02", "合同管理规范：各期款项之和等于合同金额"),
    ONE_FINAL_INSTALMENT_LAST("CONTRACT-X03", "合同管理规范：尾款一期且为最后一期"),
    ADVANCE_FIRST_AND_WITHIN_CLAUSE("CONTRACT-X04", "合同管理规范：预付款至多一期且不超过约定比例"),
    MILESTONES_IN_ORDER("CONTRACT-X05", "合同管理规范：里程碑日期先后有序且不晚于完成日期"),
    CONFIRMED_WITHIN_CONTRACTED("CONTRACT-X06", "《预算法》第六十一条；本系统资金台账约束"),
    CONFIRMED_WITHIN_MILESTONE("CONTRACT-X07", "合同管理规范：确认金额不超过里程碑对应价款"),
    PAID_WITHIN_CONFIRMED("CONTRACT-X08", "《政府采购法实施条例》第五十一条；本系统资金台账约束"),
    ADVANCE_WITHIN_CLAUSE("CONTRACT-X09", "合同预付款条款；本系统资金台账约束"),
    RECOVERED_WITHIN_ADVANCE("CONTRACT-X10", "合同预付款条款；本系统资金台账约束"),
    SIGNER_DID_NOT_DRAFT("CONTRACT-X11", "内部控制规范：不相容岗位分离"),
    CONTRACT_IN_FORCE("CONTRACT-X12", "《民法典》第五百零二条：合同生效后方可履行"),
    AMENDMENT_CHANGES_SOMETHING("CONTRACT-X13", "合同变更管理规范"),
    MILESTONE_STILL_OPEN("CONTRACT-X14", "合同变更管理规范：已确认或已支付的里程碑不得变更"),
    REDUCTION_LEAVES_INSTALMENT("CONTRACT-X15", "合同变更管理规范：核减后分期款项须大于零"),
    ONE_AMENDMENT_AT_A_TIME("CONTRACT-X16", "合同变更管理规范：前一变更办结后方可再次变更"),
    AMENDMENTS_DECIDED_BEFORE_CLOSING("CONTRACT-X17", "合同变更管理规范：变更办结后方可办结项目"),
    SIGNING_WAITS_FOR_THE_CHALLENGE("DSP-04", "《政府采购法实施条例》第五十四条（询问或者质疑事项可能影响中标、成交结果的，采购人应当暂停签订合同）");

    private final String code;
    private final String article;

    ContractRule(String code, String article) {
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
