package org.yangguang.calculator;

import org.yangguang.shared.Rule;

/** What a case must be before a rule can be tried on it. */
public enum CalculatorRule implements Rule {
    SOMETHING_WAS_IN_FORCE("CALCULATOR-X01", "立法法第一百零四条（不溯及既往）：按行为发生日适用规定"),
    DAY_CAN_BE_COUNTED("CALCULATOR-X02", "试算规则：日期在1990年至2100年之间"),
    FIGURES_AND_CAPITALS_AGREE("PAY-08", "《票据法》第八条");

    private final String code;
    private final String article;

    CalculatorRule(String code, String article) {
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
