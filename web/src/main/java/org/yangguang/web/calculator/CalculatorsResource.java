package org.yangguang.web.calculator;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.calculator.AbnormalPriceCase;
import org.yangguang.calculator.AbnormalPriceCase.LowPrices;
import org.yangguang.calculator.AdditionCase;
import org.yangguang.calculator.AdditionCase.Additions;
import org.yangguang.calculator.BandCase;
import org.yangguang.calculator.BandCase.Band;
import org.yangguang.calculator.BondCase;
import org.yangguang.calculator.BondCase.BondLimits;
import org.yangguang.calculator.BondInterestCase;
import org.yangguang.calculator.BondInterestCase.BondInterestOwed;
import org.yangguang.calculator.CalculatorService;
import org.yangguang.calculator.CapitalsCase;
import org.yangguang.calculator.CapitalsCase.Written;
import org.yangguang.calculator.CommitteeCase;
import org.yangguang.calculator.CommitteeCase.Seats;
import org.yangguang.calculator.CreditCodeCase;
import org.yangguang.calculator.CreditCodeCase.CreditCodeCheck;
import org.yangguang.calculator.DeadlineCase;
import org.yangguang.calculator.DeadlineCase.LastDay;
import org.yangguang.calculator.GradeCase;
import org.yangguang.calculator.GradeCase.GradeOf;
import org.yangguang.calculator.LateInterestCase;
import org.yangguang.calculator.LateInterestCase.LateInterest;
import org.yangguang.calculator.PaymentDueCase;
import org.yangguang.calculator.PaymentDueCase.PaymentDue;
import org.yangguang.calculator.PaymentGateCase;
import org.yangguang.calculator.PaymentGateCase.Gates;
import org.yangguang.calculator.PerformanceCase;
import org.yangguang.calculator.PerformanceCase.PerformanceTotal;
import org.yangguang.calculator.PriceCorrectionCase;
import org.yangguang.calculator.PriceCorrectionCase.CorrectedPrice;
import org.yangguang.calculator.PriceScoreCase;
import org.yangguang.calculator.PriceScoreCase.PriceScores;
import org.yangguang.calculator.ScoreCase;
import org.yangguang.calculator.ScoreCase.Ranked;
import org.yangguang.calculator.SmeReserveCase;
import org.yangguang.calculator.SmeReserveCase.Reserve;
import org.yangguang.calculator.SplittingCase;
import org.yangguang.calculator.SplittingCase.Groups;
import org.yangguang.calculator.Worked;
import org.yangguang.web.api.Tongue;

/** Cases tried without a tender; nothing is kept. Each answers with inputs, result, clauses, dated parameters and steps. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalculatorsResource {

    @Inject
    private CalculatorService calculators;

    @Context
    private HttpServletRequest request;

    private <I, R> Calculation<I, R> told(Worked<I, R> worked) {
        return Calculation.of(worked, Tongue.of(request));
    }

    /** When a period of the law ends that begins on a day, or days of one's own; all words of `rule` stand in docs/calculators.md. */
    @POST
    @Path("calculators/deadline")
    public Calculation<DeadlineCase, LastDay> deadline(DeadlineCase input) {
        return told(calculators.viewDeadline(input));
    }

    /** Points of prices after the deductions for small firms and domestic products (EVA-08, EVA-14, EVA-16). */
    @POST
    @Path("calculators/price-scores")
    public Calculation<PriceScoreCase, PriceScores> priceScores(PriceScoreCase input) {
        return told(calculators.viewPriceScores(input));
    }

    /** Totals, places and ties; bids of one brand count as one (EVA-09, EVA-11, EVA-12). */
    @POST
    @Path("calculators/ranking")
    public Calculation<ScoreCase, Ranked> ranking(ScoreCase input) {
        return told(calculators.viewRanking(input));
    }

    /** The price of a bid that contradicts itself, corrected in the legal order (EVA-07). */
    @POST
    @Path("calculators/price-correction")
    public Calculation<PriceCorrectionCase, CorrectedPrice> priceCorrection(PriceCorrectionCase input) {
        return told(calculators.viewPriceCorrection(input));
    }

    /** The prices that have to be explained; before 2026-02-01 there are no lines (EVA-13). */
    @POST
    @Path("calculators/abnormal-price")
    public Calculation<AbnormalPriceCase, LowPrices> abnormalPrice(AbnormalPriceCase input) {
        return told(calculators.viewAbnormalPrice(input));
    }

    /** Whether a committee or a group may evaluate (EVA-01, EVA-02, EVA-05). */
    @POST
    @Path("calculators/committee")
    public Calculation<CommitteeCase, Seats> committee(CommitteeCase input) {
        return told(calculators.viewCommittee(input));
    }

    /** Whether purchases of a fiscal year together avoid the open tender (MET-04). */
    @POST
    @Path("calculators/splitting")
    public Calculation<SplittingCase, Groups> splitting(SplittingCase input) {
        return told(calculators.viewSplitting(input));
    }

    /** What must be kept for small and medium firms, and whether it is (EVA-15). */
    @POST
    @Path("calculators/sme-reserve")
    public Calculation<SmeReserveCase, Reserve> smeReserve(SmeReserveCase input) {
        return told(calculators.viewSmeReserve(input));
    }

    /** The most that a bid bond and a performance bond may be (TEN-05, CON-03). */
    @POST
    @Path("calculators/bonds")
    public Calculation<BondCase, BondLimits> bonds(BondCase input) {
        return told(calculators.viewBonds(input));
    }

    /** What is owed for a bid bond that comes back late (TEN-05). */
    @POST
    @Path("calculators/bond-interest")
    public Calculation<BondInterestCase, BondInterestOwed> bondInterest(BondInterestCase input) {
        return told(calculators.viewBondInterest(input));
    }

    /** All supplementary contracts against the original one (EXE-01). */
    @POST
    @Path("calculators/additions")
    public Calculation<AdditionCase, Additions> additions(AdditionCase input) {
        return told(calculators.viewAdditions(input));
    }

    /** The last day of a payment (PAY-02, PAY-03). */
    @POST
    @Path("calculators/payment-due")
    public Calculation<PaymentDueCase, PaymentDue> paymentDue(PaymentDueCase input) {
        return told(calculators.viewPaymentDue(input));
    }

    /** What is owed for a late payment (PAY-04). */
    @POST
    @Path("calculators/late-interest")
    public Calculation<LateInterestCase, LateInterest> lateInterest(LateInterestCase input) {
        return told(calculators.viewLateInterest(input));
    }

    /** Whether budget, month's plan, contract and progress let a sum be paid (PAY-01). */
    @POST
    @Path("calculators/payment-gates")
    public Calculation<PaymentGateCase, Gates> paymentGates(PaymentGateCase input) {
        return told(calculators.viewPaymentGates(input));
    }

    /** Points and grade of a performance review (PERF-03 to PERF-07). */
    @POST
    @Path("calculators/performance")
    public Calculation<PerformanceCase, PerformanceTotal> performance(PerformanceCase input) {
        return told(calculators.viewPerformance(input));
    }

    /** Whether the score of a target in words lies in its band (PERF-05). */
    @POST
    @Path("calculators/performance-band")
    public Calculation<BandCase, Band> performanceBand(BandCase input) {
        return told(calculators.viewPerformanceBand(input));
    }

    /** The grade of a total (PERF-07). */
    @POST
    @Path("calculators/performance-grade")
    public Calculation<GradeCase, GradeOf> performanceGrade(GradeCase input) {
        return told(calculators.viewPerformanceGrade(input));
    }

    /** Whether a text is a unified social credit code (FMT-01, FMT-02). */
    @POST
    @Path("calculators/credit-code")
    public Calculation<CreditCodeCase, CreditCodeCheck> creditCode(CreditCodeCase input) {
        return told(calculators.viewCreditCode(input));
    }

    /** An amount in capitals, or read from them (FMT-03). */
    @POST
    @Path("calculators/capitals")
    public Calculation<CapitalsCase, Written> capitals(CapitalsCase input) {
        return told(calculators.viewCapitals(input));
    }
}
