package org.yangguang.tender;

import org.yangguang.shared.Rule;

/** What the law asks of bid bonds, from the receipt to the return. */
public enum BondRule implements Rule {
    BOND_IS_ASKED("TEN-05a", "《政府采购法实施条例》第三十三条；财政部令第87号第二十条、第三十八条"),
    BOND_IS_RECORDED_ONCE("TEN-05b", "采购工作规则（内部规定）"),
    BOND_IS_RETURNED_WHEN_DUE("TEN-05c", "《政府采购法实施条例》第三十三条；财政部令第87号第三十八条"),
    BOND_OF_WHO_DID_NOT_SIGN_IS_KEPT("TEN-05d", "财政部令第74号第二十条；《招标投标法实施条例》第七十四条；采购文件约定"),
    BOND_IS_RETURNED_ONCE("TEN-05e", "财政部令第87号第三十八条");

    private final String code;
    private final String article;

    BondRule(String code, String article) {
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
