package org.yangguang.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** What a call decided by list must say: the year, the total, and a sheet whose points come to a hundred. */
final class ListTermsCheck {

    private ListTermsCheck() {
    }

    static void of(ListTerms terms, LocalDate today, Breaches breaches) {
        if (terms == null) {
            return;
        }
        breaches.check(terms.year() >= today.getYear() && terms.year() <= today.getYear() + 3, InputRule.OUT_OF_RANGE, "year",
                today.getYear(), today.getYear() + 3);
        breaches.positive(terms.total(), "total");
        List<ListTerms.Criterion> sheet = terms.criteria();
        breaches.check(!sheet.isEmpty() && sheet.size() <= ListTerms.MOST_CRITERIA, InputRule.OUT_OF_RANGE, "criteria", 1, ListTerms.MOST_CRITERIA);
        BigDecimal sum = BigDecimal.ZERO;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            ListTerms.Criterion line = sheet.get(i);
            String at = "criteria[" + i + "].";
            if (breaches.text(line.name(), 100, at + "name")) {
                breaches.check(!names.contains(line.name().strip()), InputRule.DUPLICATE, at + "name", line.name().strip());
                names.add(line.name().strip());
            }
            breaches.optionalText(line.guidance(), 500, at + "guidance");
            if (breaches.required(line.points(), at + "points")) {
                breaches.check(line.points().signum() > 0 && line.points().compareTo(ListTerms.FULL) <= 0
                        && line.points().stripTrailingZeros().scale() <= 2, InputRule.OUT_OF_RANGE, at + "points", "0.01", ListTerms.FULL);
                sum = sum.add(line.points());
            }
        }
        breaches.check(sheet.isEmpty() || sum.compareTo(ListTerms.FULL) == 0, ProjectRule.POINTS_COME_TO_A_HUNDRED, "criteria",
                ListTerms.FULL, sum.toPlainString());
    }

    static boolean same(ListTerms one, ListTerms other) {
        if (one == null || other == null) {
            return one == other;
        }
        boolean equal = one.year() == other.year() && one.criteria().size() == other.criteria().size();
        for (int i = 0; equal && i < one.criteria().size(); i++) {
            equal = one.criteria().get(i).name().strip().equals(other.criteria().get(i).name().strip())
                    && one.criteria().get(i).points().compareTo(other.criteria().get(i).points()) == 0;
        }
        return equal;
    }
}
