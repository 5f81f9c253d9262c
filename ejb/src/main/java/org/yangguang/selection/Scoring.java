package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.project.ListTerms;
import org.yangguang.project.ListedDecision;
import org.yangguang.project.ListedProposalService;
import org.yangguang.project.ProjectService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.workflow.Outcome;

/** The experts' marks of a list, and what the decision then does to each row. */
@ApplicationScoped
class Scoring {

    static final int MOST_SCORERS = 15;
    private static final int GROUND = 500;

    @Inject
    private SelectionRepository repository;
    @Inject
    private SelectionDesk desk;
    @Inject
    private ListedProposalService listed;
    @Inject
    private ProjectService projects;

    /** A sheet for each expert and application; where the register knows a tie, the expert has stepped back already. */
    void begin(SelectionList list, List<String> experts) {
        for (String expert : experts) {
            for (ListRow row : list.rows()) {
                repository.add(new Score(list.number(), expert, row.application(), desk.tie(expert, row.applicant(), row.application())));
            }
        }
    }

    ScoreTask of(SelectionList list, String expert) {
        Map<String, Score> own = own(list, expert);
        boolean submitted = list.scorers().stream().anyMatch(s -> s.userName().equals(expert) && s.hasSubmitted());
        return new ScoreTask(list.number(), list.title(), desk.call(list.callNumber()).list().criteria(), list.rows().stream()
                .filter(r -> own.containsKey(r.application())).map(r -> {
                    Score score = own.get(r.application());
                    return new ScoreTask.Row(r.application(), projects.project(r.application()).draftNumber(), r.title(),
                            desk.organisationName(r.applicant()), r.examined(), score.isTied() ? null : listed.viewForScoring(r.application()),
                            score.noConflict(), score.ground(), score.isTied(), score.points());
                }).toList(), submitted);
    }

    private Map<String, Score> own(SelectionList list, String expert) {
        return repository.scoresBy(list.number(), expert).stream().collect(Collectors.toMap(Score::application, Function.identity()));
    }

    /** Writes an expert's marks down; whole ones only when they are handed in. */
    void keep(SelectionList list, String expert, ScoreSheet sheet, boolean handedIn) {
        List<ListTerms.Criterion> criteria = desk.call(list.callNumber()).list().criteria();
        Map<String, Score> own = own(list, expert);
        check(own, sheet, criteria, handedIn).refuseIfAny();
        sheet.rows().forEach(entry -> own.get(entry.application()).write(entry));
    }

    static Breaches check(Map<String, Score> own, ScoreSheet sheet, List<ListTerms.Criterion> criteria, boolean handedIn) {
        Breaches breaches = new Breaches();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            ScoreSheet.Entry entry = sheet.rows().get(i);
            String at = "rows[" + i + "].";
            Score score = own.get(entry.application());
            if (!breaches.check(score != null && told.add(entry.application()), InputRule.UNKNOWN_REFERENCE, at + "noConflict", String.valueOf(entry.application()))
                    || score.isTied()) {
                continue;
            }
            breaches.optionalText(entry.ground(), GROUND, at + "ground");
            if (handedIn) {
                breaches.check(entry.noConflict() != null, SelectionRule.CONFLICT_IS_DECLARED, at + "noConflict", entry.application());
                breaches.check(!Boolean.FALSE.equals(entry.noConflict()) || entry.ground() != null && !entry.ground().isBlank(),
                        SelectionRule.RECUSAL_NAMES_ITS_GROUND, at + "ground", entry.application());
            }
            if (Boolean.TRUE.equals(entry.noConflict())) {
                marks(breaches, entry, criteria, at, handedIn);
            }
        }
        List<String> left = own.values().stream().filter(s -> !s.isTied() && !told.contains(s.application())).map(Score::application).sorted().toList();
        breaches.check(!handedIn || left.isEmpty(), SelectionRule.CONFLICT_IS_DECLARED, "rows", left.isEmpty() ? "—" : String.join("、", left));
        return breaches;
    }

    private static void marks(Breaches breaches, ScoreSheet.Entry entry, List<ListTerms.Criterion> criteria, String at, boolean handedIn) {
        breaches.check(entry.points().size() == criteria.size(), SelectionRule.MARKS_FIT_THE_SHEET, at + "points", entry.application(), criteria.size(), "—");
        for (int k = 0; k < Math.min(criteria.size(), entry.points().size()); k++) {
            BigDecimal points = entry.points().get(k);
            ListTerms.Criterion criterion = criteria.get(k);
            boolean fits = points == null ? !handedIn : points.signum() >= 0 && points.compareTo(criterion.points()) <= 0
                    && points.stripTrailingZeros().scale() <= 2;
            breaches.check(fits, SelectionRule.MARKS_FIT_THE_SHEET, at + "points[" + k + "].points", entry.application(), criterion.points().toPlainString(), criterion.name());
        }
    }

    /** The decision's effect on one application and its entry in the library. */
    void carryOut(ListRow row, SelectionList list) {
        switch (row.outcome()) {
            case APPROVED, CUT -> row.numbered(listed.decideListed(row.application(), new ListedDecision(Outcome.APPROVED, row.amount(), null)));
            case REJECTED -> listed.decideListed(row.application(), new ListedDecision(Outcome.REJECTED, null, row.reason()));
            default -> {
                listed.decideListed(row.application(), new ListedDecision(ListedDecision.DEFERRED, null, null));
                repository.lockedEntry(row.application()).ifPresent(e -> e.deferred(row.reason()));
            }
        }
    }
}
