package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.CapitalsReader;
import org.yangguang.shared.Money;

/**
 * The price of a bid after the corrections of 87号§59 (EVA-07), and the price list that adds up to it.
 *
 * @param steps what was corrected, in the legal order; empty when nothing disagreed
 */
public record PriceCorrection(Money price, List<PriceLine> lines, List<CorrectionStep> steps) implements Serializable {

    private static final int[] PLACES = {-4, -3, -2, -1, 1, 2, 3, 4};

    /**
     * @param listed    total in figures on the opening list (开标一览表)
     * @param capitals  the same in capitals, null or blank when the bid has none
     * @param body      total in the body of the bid, null when it repeats none
     * @param lines     the price list
     */
    public static PriceCorrection of(Money listed, String capitals, Money body, List<PriceLine> lines) {
        List<CorrectionStep> steps = new ArrayList<>();
        Money price = listed;
        boolean bodyDiffers = body != null && !body.equals(listed);
        if (bodyDiffers) {
            steps.add(CorrectionStep.LIST_OVER_BODY);
        }
        if (capitals != null && !capitals.isBlank()) {
            Optional<Money> written = CapitalsReader.read(capitals);
            if (written.isPresent() && !written.get().equals(price)) {
                price = written.get();
                steps.add(CorrectionStep.CAPITALS_OVER_FIGURES);
            }
        }
        List<PriceLine> mended = mendDecimalSlips(lines);
        // a price list that agrees with the body shares its error, which the opening list has already overruled
        boolean explained = bodyDiffers && computed(mended).equals(body);
        if (!explained && !computed(mended).equals(price)) {
            mended = mendAgainst(price, mended);
        }
        if (!mended.equals(lines)) {
            steps.add(CorrectionStep.DECIMAL_SLIP);
        }
        Money computed = computed(mended);
        if (!mended.isEmpty() && !computed.equals(price) && !explained) {
            price = computed;
            steps.add(CorrectionStep.UNIT_PRICES_OVER_TOTAL);
        }
        return new PriceCorrection(price, summingTo(price, mended), List.copyOf(steps));
    }

    public boolean isNeeded() {
        return !steps.isEmpty();
    }

    /** A line whose amount is its quantity times the unit price with the point moved has slipped; the amount rules. */
    private static List<PriceLine> mendDecimalSlips(List<PriceLine> lines) {
        List<PriceLine> mended = new ArrayList<>();
        for (PriceLine line : lines) {
            mended.add(slipped(line) ? new PriceLine(line.name(), line.quantity(), line.unit(),
                    new Money(line.amount().yuan().divide(line.quantity(), 2, RoundingMode.HALF_UP)), line.amount()) : line);
        }
        return mended;
    }

    /**
     * The price list whose only fault against the total of the opening list is the point of one unit price, or of all of
     * them, moved by the same places: the total rules, and the unit prices are mended. Unchanged when there is no such slip.
     */
    private static List<PriceLine> mendAgainst(Money total, List<PriceLine> lines) {
        for (int places : PLACES) {
            List<PriceLine> all = lines.stream().map(line -> moved(line, places)).toList();
            if (exact(all) && computed(all).equals(total)) {
                return all;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int places : PLACES) {
                List<PriceLine> one = new ArrayList<>(lines);
                one.set(i, moved(lines.get(i), places));
                if (exact(one) && computed(one).equals(total)) {
                    return one;
                }
            }
        }
        return lines;
    }

    /** The line with the point of its unit price moved; without a unit price when that would leave less than a fen. */
    private static PriceLine moved(PriceLine line, int places) {
        BigDecimal unit = line.unitPrice().yuan().movePointRight(places);
        if (unit.stripTrailingZeros().scale() > 2) {
            return new PriceLine(line.name(), line.quantity(), line.unit(), null, null);
        }
        Money mended = new Money(unit);
        return new PriceLine(line.name(), line.quantity(), line.unit(), mended, mended.times(line.quantity()));
    }

    private static boolean exact(List<PriceLine> lines) {
        return lines.stream().allMatch(line -> line.unitPrice() != null);
    }

    private static Money computed(List<PriceLine> lines) {
        return Money.sum(lines.stream().map(PriceLine::computed).toList());
    }

    private static boolean slipped(PriceLine line) {
        if (line.computed().isZero() || line.amount().equals(line.computed())) {
            return false;
        }
        for (int places : PLACES) {
            BigDecimal moved = line.unitPrice().yuan().movePointRight(places).multiply(line.quantity());
            if (moved.compareTo(line.amount().yuan()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The lines with amounts that add up to the price: computed ones when they do, else in proportion, the last one taking the rest. */
    private static List<PriceLine> summingTo(Money price, List<PriceLine> lines) {
        Money sum = Money.sum(lines.stream().map(PriceLine::computed).toList());
        if (lines.isEmpty() || sum.isZero()) {
            return lines;
        }
        List<PriceLine> result = new ArrayList<>();
        Money left = price;
        for (int i = 0; i < lines.size(); i++) {
            PriceLine line = lines.get(i);
            Money amount;
            if (i == lines.size() - 1) {
                amount = left;
            } else if (sum.equals(price)) {
                amount = line.computed();
            } else {
                amount = new Money(line.computed().yuan().multiply(price.yuan()).divide(sum.yuan(), 2, RoundingMode.HALF_UP));
            }
            left = left.minus(amount);
            Money unit = sum.equals(price) ? line.unitPrice() : new Money(amount.yuan().divide(line.quantity(), 2, RoundingMode.HALF_UP));
            result.add(new PriceLine(line.name(), line.quantity(), line.unit(), unit, amount));
        }
        return result;
    }
}
