package org.yangguang.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calculator.AbnormalPriceCase.LowPrice;
import org.yangguang.calculator.AbnormalPriceCase.LowPrices;
import org.yangguang.calculator.AbnormalPriceCase.NamedPrice;
import org.yangguang.calculator.PriceCorrectionCase.CorrectedPrice;
import org.yangguang.calculator.PriceCorrectionCase.PriceListLine;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CapitalsReader;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.tender.AbnormallyLow;
import org.yangguang.tender.PriceCorrection;
import org.yangguang.tender.PriceLine;
import org.yangguang.tender.TenderRule;

/** Prices that contradict themselves, and prices that are too low. */
final class Prices {

    private static final int LONGEST = 60;

    private Prices() {
    }

    static Worked<PriceCorrectionCase, CorrectedPrice> correction(PriceCorrectionCase input, Computation computation) {
        Breaches breaches = new Breaches();
        breaches.positive(input.listed(), "listed");
        if (input.body() != null) {
            breaches.positive(input.body(), "body");
        }
        if (input.capitals() != null && breaches.optionalText(input.capitals(), LONGEST, "capitals")) {
            breaches.check(CapitalsReader.read(input.capitals()).isPresent(), InputRule.NOT_AN_AMOUNT, "capitals", input.capitals());
        }
        if (Inputs.optionalRows(breaches, input.lines(), "lines")) {
            for (int i = 0; i < input.lines().size(); i++) {
                line(input.lines().get(i), breaches, "lines[" + i + "].");
            }
        }
        breaches.refuseIfAny();
        computation.clause(TenderRule.CORRECTION_IS_ANSWERED);
        List<PriceLine> lines = input.lines().stream().map(Prices::asBid).toList();
        PriceCorrection corrected = PriceCorrection.of(input.listed(), input.capitals(), input.body(), lines);
        computation.step("calculator.step.listed", input.listed());
        corrected.steps().forEach(step -> computation.step("calculator.correction." + step.word()));
        if (corrected.isNeeded()) {
            computation.step("calculator.step.confirm", corrected.price());
        } else {
            computation.step("calculator.step.agrees", corrected.price());
        }
        return computation.figure(input, new CorrectedPrice(corrected.price(), corrected.steps().stream().map(s -> s.word()).toList(),
                corrected.lines().stream().map(l -> new PriceListLine(l.quantity(), l.unitPrice(), l.amount())).toList(), corrected.isNeeded()));
    }

    private static void line(PriceListLine line, Breaches breaches, String at) {
        Inputs.number(breaches, line.quantity(), "0.001", "999999999", 3, at + "quantity");
        breaches.positive(line.unitPrice(), at + "unitPrice");
        if (line.amount() != null) {
            breaches.positive(line.amount(), at + "amount");
        }
    }

    private static PriceLine asBid(PriceListLine line) {
        Money computed = line.unitPrice().times(line.quantity());
        return new PriceLine("", line.quantity(), "", line.unitPrice(), line.amount() == null ? computed : line.amount());
    }

    static Worked<AbnormalPriceCase, LowPrices> abnormal(AbnormalPriceCase input, Computation computation) {
        Breaches breaches = new Breaches();
        check(input, breaches);
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        computation.clause(TenderRule.LOW_PRICE_IS_REVIEWED);
        List<Money> prices = input.bids().stream().map(NamedPrice::price).toList();
        Money ceiling = input.ceiling() == null ? input.budget() : input.ceiling();
        AbnormallyLow low;
        if (AbnormallyLow.Rates.inForce(law)) {
            AbnormallyLow.Rates legal = AbnormallyLow.Rates.of(law);
            AbnormallyLow.Rates rates = new AbnormallyLow.Rates(or(input.meanRate(), legal.mean()), or(input.secondRate(), legal.second()),
                    or(input.ceilingRate(), legal.ceiling()));
            rates.check(breaches, law);
            breaches.refuseIfAny();
            low = AbnormallyLow.of(prices, ceiling, rates);
            computation.step("calculator.step.meanLine", Inputs.plain(rates.mean()), low.meanLine());
            if (low.secondLine() != null) {
                computation.step("calculator.step.secondLine", Inputs.plain(rates.second()), low.secondLine());
            }
            computation.step("calculator.step.ceilingLine", Inputs.plain(rates.ceiling()), ceiling, low.ceilingLine());
        } else {
            low = AbnormallyLow.of(prices, ceiling, law);
            computation.step("calculator.step.noLines", input.date());
        }
        return computation.figure(input, told(input, low, law, computation));
    }

    private static LowPrices told(AbnormalPriceCase input, AbnormallyLow low, Regulation law, Computation computation) {
        List<LowPrice> rows = new ArrayList<>();
        for (int i = 0; i < input.bids().size(); i++) {
            NamedPrice bid = input.bids().get(i);
            boolean review = low.flagged().contains(i);
            rows.add(new LowPrice(bid.name(), bid.price(), low.belowMean().contains(i), low.belowSecond().contains(i),
                    low.belowCeiling().contains(i), review));
            if (review) {
                computation.step("calculator.step.below", bid.name(), bid.price(), law.count("EVA-13.minutes"));
            }
        }
        if (low.flagged().isEmpty()) {
            computation.step("calculator.step.noneBelow");
        }
        return new LowPrices(low.meanLine(), low.secondLine(), low.ceilingLine(), !low.flagged().isEmpty(), rows);
    }

    private static void check(AbnormalPriceCase input, Breaches breaches) {
        Inputs.day(breaches, input.date(), "date");
        if (input.ceiling() == null) {
            breaches.positive(input.budget(), "budget");
        } else {
            breaches.positive(input.ceiling(), "ceiling");
        }
        Inputs.optionalNumber(breaches, input.meanRate(), "0", "100", 2, "meanRate");
        Inputs.optionalNumber(breaches, input.secondRate(), "0", "100", 2, "secondRate");
        Inputs.optionalNumber(breaches, input.ceilingRate(), "0", "100", 2, "ceilingRate");
        if (Inputs.rows(breaches, input.bids(), "bids")) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < input.bids().size(); i++) {
                Inputs.name(breaches, input.bids().get(i).name(), names, "bids[" + i + "].name");
                names.add(input.bids().get(i).name());
                breaches.positive(input.bids().get(i).price(), "bids[" + i + "].price");
            }
        }
    }

    private static BigDecimal or(BigDecimal raised, BigDecimal legal) {
        return raised == null ? legal : raised;
    }
}
