package org.yangguang.cost;

import org.yangguang.shared.Worded;

/** The vouchers that a payment may rest on, and the numbers that each must carry. */
public enum InvoiceKind implements Worded {
    /** 数电票: one number of 20 digits and no code. */
    DIGITAL(null, "\\d{20}"),
    /** 增值税发票 on paper or as the older electronic form: code of 10 or 12 digits, number of 8. */
    VAT("\\d{10}|\\d{12}", "\\d{8}"),
    /** 财政票据: code of 8 digits, number of 10. */
    FISCAL("\\d{8}", "\\d{10}"),
    /** 境外票据: whatever number its issuer gave it. */
    FOREIGN(null, "[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{0,39}");

    private final String codePattern;
    private final String numberPattern;

    InvoiceKind(String codePattern, String numberPattern) {
        this.codePattern = codePattern;
        this.numberPattern = numberPattern;
    }

    /** Whether vouchers of this kind carry a code beside the number. */
    public boolean hasCode() {
        return codePattern != null;
    }

    boolean fitsCode(String code) {
        return codePattern == null ? code == null : code != null && code.matches(codePattern);
    }

    boolean fitsNumber(String number) {
        return number.matches(numberPattern);
    }
}
