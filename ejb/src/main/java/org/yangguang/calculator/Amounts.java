package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.calculator.AdditionCase.Additions;
import org.yangguang.calculator.BondCase.BondLimits;
import org.yangguang.calculator.BondInterestCase.BondInterestOwed;
import org.yangguang.calculator.LateInterestCase.LateInterest;
import org.yangguang.calculator.PaymentDueCase.PaymentDue;
import org.yangguang.calculator.PaymentGateCase.Gates;
import org.yangguang.contract.AdditionRatio;
import org.yangguang.contract.ContractRule;
import org.yangguang.payment.DueDate;
import org.yangguang.payment.Lateness;
import org.yangguang.payment.PaymentGates;
import org.yangguang.payment.PaymentRule;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.tender.BondInterest;
import org.yangguang.tender.TenderRule;

/** Bonds, additions to a contract, payments and what is owed when they are late. */
final class Amounts {

    private static final int LONGEST_TERM = 3650;
    private static final String LATE = "《保障中小企业款项支付条例》第十七条";
    private static final String DUE = "《保障中小企业款项支付条例》第九条、第十条";
    private static final String DUE_ALL = "财库〔2019〕38号第三条；《政府采购法实施条例》第五十一条";

    private Amounts() {
    }

    static Worked<BondCase, BondLimits> bonds(BondCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.date(), "date");
        if (input.contract() == null || input.budget() != null || input.bidBond() != null) {
            breaches.positive(input.budget(), "budget");
        }
        if (input.contract() != null || input.performanceBond() != null) {
            breaches.positive(input.contract(), "contract");
        }
        optional(breaches, input.bidBond(), "bidBond");
        optional(breaches, input.performanceBond(), "performanceBond");
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        Breaches verdict = computation.verdict();
        Money bid = null;
        if (input.budget() != null) {
            bid = law.share("TEN-05.bond", input.budget());
            computation.clause(TenderRule.BOND_WITHIN_ITS_SHARE);
            computation.step("calculator.step.bidBond", input.budget(), Inputs.plain(law.percent("TEN-05.bond")), bid);
            verdict.check(input.bidBond() == null || input.bidBond().atMost(bid), TenderRule.BOND_WITHIN_ITS_SHARE, "bidBond",
                    String.valueOf(input.bidBond()), bid, input.budget());
        }
        Money performance = null;
        if (input.contract() != null) {
            performance = law.share("CON-03.security", input.contract());
            String percent = Inputs.plain(law.percent("CON-03.security"));
            computation.clause(ContractRule.SECURITY_WITHIN_TEN_PERCENT);
            computation.step("calculator.step.performanceBond", input.contract(), percent, performance);
            verdict.check(input.performanceBond() == null || input.performanceBond().atMost(performance), ContractRule.SECURITY_WITHIN_TEN_PERCENT,
                    "performanceBond", String.valueOf(input.performanceBond()), performance, percent);
        }
        computation.step("calculator.step.noCash");
        return computation.verdict(input, new BondLimits(bid, performance));
    }

    static Worked<BondInterestCase, BondInterestOwed> bondInterest(BondInterestCase input, Computation computation) {
        Breaches breaches = new Breaches();
        breaches.positive(input.amount(), "amount");
        ordered(breaches, input.from(), "from", input.returnedOn(), "returnedOn");
        Inputs.optionalNumber(breaches, input.baseRate(), "0", "100", 4, "baseRate");
        breaches.refuseIfAny();
        Regulation law = computation.law(input.from(), "from");
        computation.clause("TEN-05", TenderRule.BOND_WITHIN_ITS_SHARE.article());
        BondInterest owed = computation.counted("from", () -> BondInterest.of(input.amount(), input.from(), input.returnedOn(), input.baseRate(), law,
                computation.days()));
        computation.step("calculator.step.refund", input.from(), law.count("TEN-05.refund"), owed.dueOn());
        computation.step("calculator.step.late", input.returnedOn(), owed.daysLate());
        computation.step("calculator.step.yearInterest", input.amount(), Inputs.plain(owed.rate()), owed.daysLate(), owed.yearDays(), owed.interest());
        return computation.figure(input, new BondInterestOwed(owed.dueOn(), owed.daysLate(), owed.rate(), owed.interest()));
    }

    static Worked<AdditionCase, Additions> additions(AdditionCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.date(), "date");
        breaches.positive(input.contract(), "contract");
        if (breaches.required(input.amount(), "amount")) {
            withinColumn(breaches, input.amount(), "amount");
        }
        if (Inputs.optionalRows(breaches, input.earlier(), "earlier")) {
            for (int i = 0; i < input.earlier().size(); i++) {
                withinColumn(breaches, input.earlier().get(i), "earlier[" + i + "]");
            }
        }
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        AdditionRatio ratio = AdditionRatio.of(input.contract(), input.earlier(), input.amount(), law);
        Money before = Money.sum(input.earlier().stream().filter(Money::isPositive).toList());
        Money most = law.share("EXE-01.additions", input.contract());
        computation.clause(ContractRule.ADDITIONS_WITHIN_TEN_PERCENT);
        computation.step("calculator.step.additions", before, input.amount().isPositive() ? input.amount() : Money.ZERO, ratio.additions());
        computation.step("calculator.step.ratio", ratio.additions(), input.contract(), ratio.percent().toPlainString(), Inputs.plain(ratio.limit()), most);
        computation.verdict().check(ratio.within(), ContractRule.ADDITIONS_WITHIN_TEN_PERCENT, "amount", ratio.additions(), ratio.original(),
                ratio.percent(), Inputs.plain(ratio.limit()));
        return computation.verdict(input, new Additions(ratio.additions(), ratio.percent(), ratio.limit(), Money.max(Money.ZERO, most.minus(before))));
    }

    static Worked<PaymentDueCase, PaymentDue> due(PaymentDueCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.conditionsMetOn(), "conditionsMetOn");
        Inputs.optionalDay(breaches, input.signedOn(), "signedOn");
        if (input.agreedDays() != null) {
            Inputs.count(breaches, input.agreedDays(), 1, LONGEST_TERM, "agreedDays");
        }
        breaches.refuseIfAny();
        LocalDate on = input.signedOn() == null ? input.conditionsMetOn() : input.signedOn();
        Regulation law = computation.law(on, input.signedOn() == null ? "conditionsMetOn" : "signedOn");
        DueDate due = computation.counted("conditionsMetOn", () -> DueDate.of(input.conditionsMetOn(), input.small(), input.agreedDays(), law, computation.days()));
        LocalDate raw = input.conditionsMetOn().plusDays(due.days());
        computation.clause(input.small() ? "PAY-03" : "PAY-02", input.small() ? DUE : DUE_ALL);
        computation.step(input.agreedDays() == null ? "calculator.step.silent" : "calculator.step.agreed",
                input.agreedDays() == null ? due.legal() : input.agreedDays());
        if (due.isCapped(input.agreedDays())) {
            computation.step("calculator.step.capped", due.cap());
        }
        computation.step("calculator.step.calendar", due.days(), raw);
        if (!raw.equals(due.lastDay())) {
            computation.step("calculator.step.rolled", raw, due.lastDay());
        }
        return computation.figure(input, new PaymentDue(due.lastDay(), due.days(), raw, due.isCapped(input.agreedDays())));
    }

    static Worked<LateInterestCase, LateInterest> lateInterest(LateInterestCase input, Computation computation) {
        Breaches breaches = new Breaches();
        breaches.positive(input.amount(), "amount");
        ordered(breaches, input.dueOn(), "dueOn", input.paidOn(), "paidOn");
        Inputs.optionalDay(breaches, input.signedOn(), "signedOn");
        if (Inputs.optionalNumber(breaches, input.agreedRate(), "0", "100", 4, "agreedRate") && input.agreedRate() != null
                && Inputs.number(breaches, input.lpr(), "0", "100", 4, "lpr")) {
            breaches.check(input.agreedRate().compareTo(input.lpr()) >= 0, PaymentRule.AGREED_INTEREST_AT_LEAST_LPR, "agreedRate",
                    Inputs.plain(input.agreedRate()), Inputs.plain(input.lpr()));
        }
        breaches.refuseIfAny();
        LocalDate on = input.signedOn() == null ? input.dueOn() : input.signedOn();
        Regulation law = computation.law(on, input.signedOn() == null ? "dueOn" : "signedOn");
        computation.clause("PAY-04", LATE);
        Lateness late;
        if (input.agreedRate() == null) {
            late = Lateness.of(input.dueOn(), input.paidOn(), input.amount(), law.percent("PAY-04.rate-per-day"));
            computation.step("calculator.step.late", input.paidOn(), late.days());
            computation.step("calculator.step.dayInterest", input.amount(), Inputs.plain(late.ratePerDay()), late.days(), late.interest());
        } else {
            int year = law.count("PAY-04.year-days");
            late = Lateness.agreed(input.dueOn(), input.paidOn(), input.amount(), input.agreedRate(), year);
            computation.step("calculator.step.late", input.paidOn(), late.days());
            computation.step("calculator.step.lpr", Inputs.plain(input.agreedRate()), Inputs.plain(input.lpr()));
            computation.step("calculator.step.yearInterest", input.amount(), Inputs.plain(input.agreedRate()), late.days(), year, late.interest());
        }
        return computation.figure(input, new LateInterest(late.days(), late.ratePerDay().stripTrailingZeros(), late.interest()));
    }

    static Worked<PaymentGateCase, Gates> gates(PaymentGateCase input, Computation computation) {
        Breaches breaches = new Breaches();
        breaches.positive(input.budget(), "budget");
        breaches.positive(input.contract(), "contract");
        breaches.notNegative(input.paid(), "paid");
        if (input.monthPlan() != null) {
            breaches.notNegative(input.monthPlan(), "monthPlan");
        }
        if (input.confirmed() != null) {
            breaches.notNegative(input.confirmed(), "confirmed");
        }
        breaches.positive(input.amount(), "amount");
        breaches.refuseIfAny();
        Money budgetLeft = input.budget().minus(input.paid());
        Money contractLeft = input.contract().minus(input.paid());
        PaymentGates gates = new PaymentGates(budgetLeft, "", input.monthPlan(), contractLeft,
                input.confirmed() == null ? Money.MAX : input.confirmed(), Money.ZERO, false);
        List.of(PaymentRule.WITHIN_BUDGET, PaymentRule.WITHIN_MONTH_PLAN, PaymentRule.WITHIN_CONTRACT).forEach(computation::clause);
        computation.step("calculator.step.budgetLeft", input.budget(), input.paid(), budgetLeft);
        if (input.monthPlan() == null) {
            computation.step("calculator.step.noPlan");
        } else {
            computation.step("calculator.step.planLeft", input.monthPlan());
        }
        computation.step("calculator.step.contractLeft", input.contract(), input.paid(), contractLeft);
        gates.check(computation.verdict(), input.amount());
        return computation.verdict(input, new Gates(budgetLeft, input.monthPlan(), contractLeft));
    }

    private static void optional(Breaches breaches, Money amount, String field) {
        if (amount != null) {
            breaches.notNegative(amount, field);
        }
    }

    private static void withinColumn(Breaches breaches, Money amount, String field) {
        Money size = amount.isNegative() ? amount.negated() : amount;
        breaches.check(size.atMost(Money.MAX), InputRule.TOO_LARGE, field, Money.MAX);
    }

    private static void ordered(Breaches breaches, LocalDate first, String firstField, LocalDate second, String secondField) {
        if (Inputs.day(breaches, first, firstField) & Inputs.day(breaches, second, secondField)) {
            breaches.check(!second.isBefore(first), InputRule.DATE_ORDER, secondField, first, second);
        }
    }
}
