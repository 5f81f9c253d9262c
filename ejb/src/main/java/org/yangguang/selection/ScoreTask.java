package org.yangguang.selection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.yangguang.project.ListTerms;
import org.yangguang.project.ProposalForm;
import org.yangguang.shared.Money;

/**
 * What an expert scores: the sheet and the applications with what this expert has given so far. Nobody else's marks.
 *
 * @param submitted whether the marks are handed in and stand
 */
public record ScoreTask(String list, String title, List<ListTerms.Criterion> criteria, List<Row> rows, boolean submitted) implements Serializable {

    /**
     * @param papers  number under which the application's papers are found
     * @param content what the application says; null where the expert is tied
     * @param tied    the register knows a tie to the applicant: stepped back without being asked
     */
    public record Row(String application, String papers, String title, String applicantName, Money amount, ProposalForm content, Boolean noConflict,
                      String ground, boolean tied, List<BigDecimal> points) implements Serializable {
    }
}
