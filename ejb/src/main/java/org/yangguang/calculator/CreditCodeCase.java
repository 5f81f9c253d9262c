package org.yangguang.calculator;

/** Is this a credit code (FMT-01, FMT-02)? Letters are capitals; blanks around it do not matter. */
public record CreditCodeCase(String code) {

    public CreditCodeCase {
        code = code == null ? null : code.strip();
    }

    /**
     * @param valid     by GB 32100
     * @param sum       weighted sum of the first seventeen; null, like what follows, when they are not of the alphabet
     * @param check     the check character that they need
     * @param bodyValid whether the body code inside has its own check character too (GB 11714); its source rests on memory
     */
    public record CreditCodeCheck(boolean valid, Integer sum, Integer remainder, String check, Boolean bodyValid) {
    }
}
