package org.yangguang.calculator;

import org.yangguang.calculator.CapitalsCase.Written;
import org.yangguang.calculator.CreditCodeCase.CreditCodeCheck;
import org.yangguang.registry.RegistryRule;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.CapitalsReader;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** Codes and amounts as they are written. */
final class Writing {

    private static final int LENGTH = 18;
    private static final int LONGEST = 60;
    private static final String CAPITALS = "《正确填写票据和结算凭证的基本规定》";
    private static final String AGREEMENT = "《票据法》第八条";

    private Writing() {
    }

    static Worked<CreditCodeCase, CreditCodeCheck> creditCode(CreditCodeCase input, Computation computation) {
        Breaches breaches = new Breaches();
        breaches.text(input.code(), LONGEST, "code");
        breaches.refuseIfAny();
        String code = input.code();
        computation.clause(RegistryRule.CREDIT_CODE_IS_WELL_FORMED);
        computation.verdict().check(CreditCode.isValid(code), RegistryRule.CREDIT_CODE_IS_WELL_FORMED, "code", code);
        computation.step("calculator.step.length", code.length());
        String foreign = code.chars().filter(c -> !CreditCode.knows((char) c)).mapToObj(Character::toString).distinct().reduce("", String::concat);
        if (!foreign.isEmpty()) {
            computation.step("calculator.step.alphabet", foreign);
        }
        if (code.length() != LENGTH || !foreign.isEmpty()) {
            return computation.verdict(input, new CreditCodeCheck(false, null, null, null, null));
        }
        int sum = CreditCode.sum(code);
        String check = String.valueOf(CreditCode.check(code));
        computation.step("calculator.step.sum", sum, sum % CreditCode.MODULUS, check, code.substring(LENGTH - 1));
        boolean body = CreditCode.hasValidBody(code);
        computation.clause(RegistryRule.CREDIT_CODE_HOLDS_A_BODY_CODE);
        computation.step(body ? "calculator.step.body" : "calculator.step.noBody", code.substring(8, LENGTH - 1));
        return computation.verdict(input, new CreditCodeCheck(CreditCode.isValid(code), sum, sum % CreditCode.MODULUS, check, body));
    }

    static Worked<CapitalsCase, Written> capitals(CapitalsCase input, Computation computation) {
        Breaches breaches = new Breaches();
        if (input.amount() != null || input.text() == null) {
            breaches.notNegative(input.amount(), "amount");
        }
        if (input.text() != null && breaches.optionalText(input.text(), LONGEST, "text")) {
            breaches.check(CapitalsReader.read(input.text()).isPresent(), InputRule.NOT_AN_AMOUNT, "text", input.text());
        }
        breaches.refuseIfAny();
        computation.clause("FMT-03", CAPITALS);
        Money read = input.text() == null ? null : CapitalsReader.read(input.text()).orElseThrow();
        Money amount = input.amount() == null ? read : input.amount();
        String capitals = Capitals.of(amount);
        computation.step("calculator.step.capitals", amount, capitals);
        if (read != null) {
            computation.step("calculator.step.read", input.text(), read);
        }
        if (read != null && input.amount() != null) {
            computation.clause("PAY-08", AGREEMENT);
            computation.verdict().check(read.equals(amount), CalculatorRule.FIGURES_AND_CAPITALS_AGREE, "text", read, amount);
            return computation.verdict(input, new Written(capitals, read));
        }
        return computation.figure(input, new Written(capitals, read));
    }
}
