package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.function.Function;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/** All calculators upon a calendar and the law of each day; the door's own code, without a container. */
final class Calculators {

    private final Function<LocalDate, Regulation> laws;
    private final WorkingDays days;

    Calculators(Function<LocalDate, Regulation> laws, WorkingDays days) {
        this.laws = laws;
        this.days = days;
    }

    private Computation of(String calculator) {
        return new Computation(calculator, laws, days);
    }

    Worked<DeadlineCase, DeadlineCase.LastDay> deadline(DeadlineCase input) {
        return Deadlines.work(input, of("deadline"));
    }

    Worked<PriceScoreCase, PriceScoreCase.PriceScores> priceScores(PriceScoreCase input) {
        return Scoring.prices(input, of("price-scores"));
    }

    Worked<ScoreCase, ScoreCase.Ranked> ranking(ScoreCase input) {
        return Scoring.scores(input, of("ranking"));
    }

    Worked<PriceCorrectionCase, PriceCorrectionCase.CorrectedPrice> priceCorrection(PriceCorrectionCase input) {
        return Prices.correction(input, of("price-correction"));
    }

    Worked<AbnormalPriceCase, AbnormalPriceCase.LowPrices> abnormalPrice(AbnormalPriceCase input) {
        return Prices.abnormal(input, of("abnormal-price"));
    }

    Worked<CommitteeCase, CommitteeCase.Seats> committee(CommitteeCase input) {
        return Purchases.committee(input, of("committee"));
    }

    Worked<SplittingCase, SplittingCase.Groups> splitting(SplittingCase input) {
        return Purchases.splitting(input, of("splitting"));
    }

    Worked<SmeReserveCase, SmeReserveCase.Reserve> smeReserve(SmeReserveCase input) {
        return Purchases.reserve(input, of("sme-reserve"));
    }

    Worked<BondCase, BondCase.BondLimits> bonds(BondCase input) {
        return Amounts.bonds(input, of("bonds"));
    }

    Worked<BondInterestCase, BondInterestCase.BondInterestOwed> bondInterest(BondInterestCase input) {
        return Amounts.bondInterest(input, of("bond-interest"));
    }

    Worked<AdditionCase, AdditionCase.Additions> additions(AdditionCase input) {
        return Amounts.additions(input, of("additions"));
    }

    Worked<PaymentDueCase, PaymentDueCase.PaymentDue> paymentDue(PaymentDueCase input) {
        return Amounts.due(input, of("payment-due"));
    }

    Worked<LateInterestCase, LateInterestCase.LateInterest> lateInterest(LateInterestCase input) {
        return Amounts.lateInterest(input, of("late-interest"));
    }

    Worked<PaymentGateCase, PaymentGateCase.Gates> paymentGates(PaymentGateCase input) {
        return Amounts.gates(input, of("payment-gates"));
    }

    Worked<PerformanceCase, PerformanceCase.PerformanceTotal> performance(PerformanceCase input) {
        return Performances.review(input, of("performance"));
    }

    Worked<BandCase, BandCase.Band> performanceBand(BandCase input) {
        return Performances.band(input, of("performance-band"));
    }

    Worked<GradeCase, GradeCase.GradeOf> performanceGrade(GradeCase input) {
        return Performances.grade(input, of("performance-grade"));
    }

    Worked<CreditCodeCase, CreditCodeCase.CreditCodeCheck> creditCode(CreditCodeCase input) {
        return Writing.creditCode(input, of("credit-code"));
    }

    Worked<CapitalsCase, CapitalsCase.Written> capitals(CapitalsCase input) {
        return Writing.capitals(input, of("capitals"));
    }
}
