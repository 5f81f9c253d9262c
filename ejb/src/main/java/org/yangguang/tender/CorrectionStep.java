package org.yangguang.tender;

/** Which of the four corrections of 87号§59 was applied, in the legal order. */
public enum CorrectionStep {
    /** ① 开标一览表 over the body of the bid. */
    LIST_OVER_BODY,
    /** ② 大写 over 小写. */
    CAPITALS_OVER_FIGURES,
    /** ③ an obvious slip of the decimal point: the total rules, the unit price is mended. */
    DECIMAL_SLIP,
    /** ④ unit prices over a total that is not their sum. */
    UNIT_PRICES_OVER_TOTAL;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
