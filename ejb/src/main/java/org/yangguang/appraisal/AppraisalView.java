package org.yangguang.appraisal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An appraisal as the actor may see it: while experts are scoring, nobody sees a mark but the one who gave it.
 *
 * @param missing  experts still to be drawn in this round
 * @param average  of the totals, null before all opinions are in
 * @param proposal what the average speaks for
 * @param minimum  least number of experts
 */
public record AppraisalView(String number, String applicationNumber, String projectNumber, String title,
                            String applicant, String buyer, AppraisalStatus status, int round, int wanted, int missing,
                            int minimum, Weights weights, List<OpinionView> opinions, BigDecimal average,
                            Conclusion proposal, Conclusion conclusion, String conclusionText, String concludedBy,
                            LocalDateTime concludedAt, long version) implements Serializable {

    public List<OpinionView> current() {
        return opinions.stream().filter(o -> o.round() == round).toList();
    }

    public long given() {
        return current().stream().filter(o -> o.status() == OpinionStatus.GIVEN).count();
    }
}
