package org.yangguang.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.project.ListTerms;

/**
 * The order of a list. Score: the mean of the experts' totals without those who stepped back, two decimals HALF_UP, highest
 * first. Of equals the one with the higher mean on the criterion of the most points (of those the first on the sheet) comes
 * first, then the smaller amount, then the earlier application. No two rows share a place.
 */
final class Placing {

    private static final int DECIMALS = 2;

    private Placing() {
    }

    static void score(List<ListRow> rows, List<Score> scores, List<ListTerms.Criterion> sheet) {
        int lead = leading(sheet);
        Map<String, List<Score>> byApplication = scores.stream().filter(Score::counts).collect(Collectors.groupingBy(Score::application));
        for (ListRow row : rows) {
            List<Score> counted = byApplication.getOrDefault(row.application(), List.of());
            row.scored(mean(counted.stream().map(Score::total).toList()), mean(counted.stream().map(s -> s.points().get(lead)).toList()), counted.size());
        }
    }

    static void order(List<ListRow> rows) {
        List<ListRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(ListRow::score, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
                .thenComparing(Comparator.comparing(ListRow::leadScore, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .thenComparing(ListRow::examined).thenComparing(ListRow::application));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).placed(i + 1);
        }
    }

    /** The criterion of the most points, of those the first. */
    static int leading(List<ListTerms.Criterion> sheet) {
        int lead = 0;
        for (int i = 1; i < sheet.size(); i++) {
            if (sheet.get(i).points().compareTo(sheet.get(lead).points()) > 0) {
                lead = i;
            }
        }
        return lead;
    }

    static BigDecimal mean(List<BigDecimal> totals) {
        return totals.isEmpty() ? null : totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
