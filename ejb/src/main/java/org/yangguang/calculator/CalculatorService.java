package org.yangguang.calculator;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yangguang.calendar.CalendarService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;

/**
 * Cases tried without a tender. Every method is called by the calculators' page and by POST /api/v1/calculators/…, by
 * anyone who has logged in: the law is open, and nothing is read or kept but its parameters. All refuse what cannot be
 * computed at its field: what is missing or out of range, a day of a year whose calendar is not loaded (CAL-03), a day on
 * which the rule was not yet in force (CALCULATOR-X01).
 */
@Stateless
@Audited
public class CalculatorService {

    @Inject
    private RegulationService regulations;

    @Inject
    private CalendarService calendar;

    private Calculators calculators() {
        return new Calculators(regulations::asOf, calendar.workingDays());
    }

    /** When a period of the law, or one's own, ends (CAL-01 to CAL-03, TEN, MET, AWD, DSP, CON). Refuses an unknown period. */
    @PermitAll
    public Worked<DeadlineCase, DeadlineCase.LastDay> viewDeadline(DeadlineCase input) {
        return calculators().deadline(input);
    }

    /**
     * Points of prices after deductions (EVA-08, EVA-14, EVA-16). Refuses a weight outside of its range (87号§55, 214号§24)
     * and a rate of deduction outside of its (46号§9).
     */
    @PermitAll
    public Worked<PriceScoreCase, PriceScoreCase.PriceScores> viewPriceScores(PriceScoreCase input) {
        return calculators().priceScores(input);
    }

    /** Totals, ranking and ties (EVA-09, EVA-11, EVA-12). Refuses shares that do not make 1 and marks missing or above 100. */
    @PermitAll
    public Worked<ScoreCase, ScoreCase.Ranked> viewRanking(ScoreCase input) {
        return calculators().ranking(input);
    }

    /** The price of a bid that contradicts itself, in the legal order (EVA-07, 87号§59). Refuses capitals that say no amount. */
    @PermitAll
    public Worked<PriceCorrectionCase, PriceCorrectionCase.CorrectedPrice> viewPriceCorrection(PriceCorrectionCase input) {
        return calculators().priceCorrection(input);
    }

    /** Prices that have to be explained (EVA-13, 财库〔2026〕2号). Refuses rates below the legal ones or above the highest. */
    @PermitAll
    public Worked<AbnormalPriceCase, AbnormalPriceCase.LowPrices> viewAbnormalPrice(AbnormalPriceCase input) {
        return calculators().abnormalPrice(input);
    }

    /** Whether a committee or group is lawful (EVA-01, EVA-02, EVA-05; 87号§47, 74号§7). Refuses more experts than members. */
    @PermitAll
    public Worked<CommitteeCase, CommitteeCase.Seats> viewCommittee(CommitteeCase input) {
        return calculators().committee(input);
    }

    /** Whether purchases of a fiscal year are split (MET-04, 采条§28). Refuses a number that stands twice. */
    @PermitAll
    public Worked<SplittingCase, SplittingCase.Groups> viewSplitting(SplittingCase input) {
        return calculators().splitting(input);
    }

    /** Whether enough is kept for small and medium firms (EVA-15, 46号§7–8). Refuses more kept than budgeted. */
    @PermitAll
    public Worked<SmeReserveCase, SmeReserveCase.Reserve> viewSmeReserve(SmeReserveCase input) {
        return calculators().smeReserve(input);
    }

    /** The most that a bid bond and a performance bond may be (TEN-05, CON-03). Refuses a case without budget and contract. */
    @PermitAll
    public Worked<BondCase, BondCase.BondLimits> viewBonds(BondCase input) {
        return calculators().bonds(input);
    }

    /** What is owed for a bid bond returned late, in yuan (TEN-05, 87号§38). Refuses a return before the period began. */
    @PermitAll
    public Worked<BondInterestCase, BondInterestCase.BondInterestOwed> viewBondInterest(BondInterestCase input) {
        return calculators().bondInterest(input);
    }

    /** All supplementary contracts against the contract (EXE-01, 采法§49). Refuses a contract without value. */
    @PermitAll
    public Worked<AdditionCase, AdditionCase.Additions> viewAdditions(AdditionCase input) {
        return calculators().additions(input);
    }

    /** The last day of a payment (PAY-02, PAY-03; 付条§9). Refuses an agreed period of less than a day. */
    @PermitAll
    public Worked<PaymentDueCase, PaymentDueCase.PaymentDue> viewPaymentDue(PaymentDueCase input) {
        return calculators().paymentDue(input);
    }

    /** What is owed for a late payment, in yuan (PAY-04, 付条§17). Refuses an agreed rate below the LPR of the contract's day. */
    @PermitAll
    public Worked<LateInterestCase, LateInterestCase.LateInterest> viewLateInterest(LateInterestCase input) {
        return calculators().lateInterest(input);
    }

    /** Whether a sum may be paid (PAY-01, 预条§57). Refuses sums below zero. */
    @PermitAll
    public Worked<PaymentGateCase, PaymentGateCase.Gates> viewPaymentGates(PaymentGateCase input) {
        return calculators().paymentGates(input);
    }

    /** Points and grade of a review (PERF-03 to PERF-07). Refuses weights that do not add up and scores outside of their band. */
    @PermitAll
    public Worked<PerformanceCase, PerformanceCase.PerformanceTotal> viewPerformance(PerformanceCase input) {
        return calculators().performance(input);
    }

    /** Whether a score lies in its band (PERF-05). Refuses a weight of nothing. */
    @PermitAll
    public Worked<BandCase, BandCase.Band> viewPerformanceBand(BandCase input) {
        return calculators().performanceBand(input);
    }

    /** The grade of a total (PERF-07). Refuses totals above 100. */
    @PermitAll
    public Worked<GradeCase, GradeCase.GradeOf> viewPerformanceGrade(GradeCase input) {
        return calculators().performanceGrade(input);
    }

    /** Whether a text is a credit code (FMT-01, FMT-02; GB 32100). Refuses nothing but no text. */
    @PermitAll
    public Worked<CreditCodeCase, CreditCodeCase.CreditCodeCheck> viewCreditCode(CreditCodeCase input) {
        return calculators().creditCode(input);
    }

    /** An amount in capitals, or read from them (FMT-03). Refuses amounts below zero and texts that say none. */
    @PermitAll
    public Worked<CapitalsCase, CapitalsCase.Written> viewCapitals(CapitalsCase input) {
        return calculators().capitals(input);
    }
}
