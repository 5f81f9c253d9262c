package org.yangguang.payment;

import org.yangguang.shared.Rule;

/** What the treasury's door refuses. */
public enum PaymentRule implements Rule {
    WITHIN_BUDGET("PAY-01.budget", "预算法第十三条、第六十一条；预算法实施条例第五十七条"),
    HAS_MONTH_PLAN("PAY-01.plan", "预算法实施条例第五十七条"),
    WITHIN_MONTH_PLAN("PAY-01.planned", "预算法实施条例第五十七条"),
    WITHIN_CONTRACT("PAY-01.contract", "预算法实施条例第五十七条；政府采购法第五十条"),
    WITHIN_CONFIRMED_COST("PAY-01.progress", "预算法实施条例第五十七条"),
    CONTRACT_IS_SIGNED("PAY-08.contract", "政府采购法第四十三条、第四十六条"),
    GUARANTEE_COVERS_ADVANCE("PAY-08.guarantee", "财库〔2019〕38号第三条；合同预付款条款"),
    INVOICE_IS_THERE("PAY-08.invoice", "财库〔2019〕38号第三条；政府采购法实施条例第五十一条"),
    CHECKS_ARE_COMPLETE("PAY-08.checks", "政府采购法第四十一条；票据法第八条"),
    AGREED_INTEREST_AT_LEAST_LPR("PAY-04", "《保障中小企业款项支付条例》第十七条"),
    WITHIN_ADVANCE_CLAUSE("PAY-06", "合同预付款条款"),
    FOUR_HANDS("PAYMENT-X01", "会计法关于不相容岗位相互分离的规定"),
    STANDS_AT_THIS_STEP("PAYMENT-X02", "拨款岗位规则"),
    PAYEE_HAS_ACCOUNT("PAYMENT-X03", "人民币银行结算账户管理办法；供应商库登记规则"),
    VOUCHER_IS_NEW("PAYMENT-X04", "会计基础工作规范第五十一条"),
    PAID_AFTER_APPROVAL("PAYMENT-X05", "拨款岗位规则"),
    RETURN_HAS_REASON("PAYMENT-X06", "拨款岗位规则"),
    GROUND_IS_GIVEN_BEFORE_APPROVAL("PAY-10.ground", "《预算法》第五十四条"),
    CARRIED_OVER_COVERS_IT("PAY-10.carried", "《预算法》第四十二条、第五十四条第一款第（一）项"),
    WITHIN_THE_SAME_PERIOD("PAY-10.same-period", "《预算法》第五十四条第一款第（二）项"),
    GROUND_SAYS_WHY("PAY-10.reason", "《预算法》第五十四条第一款第（三）项"),
    PLAN_COVERS_WHAT_IS_ORDERED("PAYMENT-X07", "预算法实施条例第五十七条"),
    PLAN_WITHIN_BUDGET("PAYMENT-X08", "预算法第十三条"),
    PLAN_IS_FOR_NOW_OR_LATER("PAYMENT-X09", "用款计划管理规则"),
    YEARS_ORDERS_ARE_SETTLED("PAYMENT-X10", "《预算法》第四十二条、第五十八条"),
    FAILURE_HAS_REASON("PAYMENT-X21", "国库集中支付业务规则"),
    PART_IS_LESS_THAN_THE_ORDER("PAYMENT-X22", "国库集中支付业务规则"),
    PAID_AS_ORDERED("PAYMENT-X23", "预算法实施条例第五十七条；会计基础工作规范第五十一条"),
    ORDER_IS_NOT_WITH_THE_TREASURY("PAYMENT-X24", "国库集中支付业务规则"),
    ORDER_MAY_BE_GATHERED("PAYMENT-X25", "国库集中支付业务规则"),
    ANOTHER_PERSON_RELEASES("PAYMENT-X26", "会计法关于不相容岗位相互分离的规定"),
    CONTROL_SUM_HOLDS("PAYMENT-X27", "国库集中支付业务规则；电子文件完整性要求"),
    RETURN_IS_READABLE("PAYMENT-X28", "国库集中支付业务规则"),
    BATCH_STANDS_AT_THIS_STEP("PAYMENT-X29", "国库集中支付业务规则"),
    TREASURY_HAS_NOT_ANSWERED("PAYMENT-X30", "国库集中支付业务规则"),
    RETURN_IS_OF_A_RELEASED_BATCH("PAYMENT-X31", "国库集中支付业务规则"),
    SOMETHING_CAN_BE_RECORDED("PAYMENT-X32", "国库集中支付业务规则"),
    MAPPING_FITS_THE_LIST("PAYMENT-X33", "预算管理一体化支付清单对应规则"),
    CHANGED_ACCOUNT_IS_CONFIRMED("PAYMENT-X34", "人民币银行结算账户管理办法；内部控制基本规范"),
    SECOND_PERSON_CONFIRMS("PAYMENT-X35", "会计法关于不相容岗位相互分离的规定"),
    ACCOUNT_HAS_CHANGED("PAYMENT-X36", "拨款岗位规则");

    private final String code;
    private final String article;

    PaymentRule(String code, String article) {
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
