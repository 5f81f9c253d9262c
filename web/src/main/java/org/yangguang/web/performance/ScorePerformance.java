package org.yangguang.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.performance.Attainment;
import org.yangguang.performance.PerformanceScores;
import org.yangguang.workflow.Outcome;

/** 绩效评分: each target by formula or band. */
@Named
@ViewScoped
public class ScorePerformance extends ReviewTask {

    private static final long serialVersionUID = 1L;

    private final List<ScoreRow> scores = new ArrayList<>();

    @Override
    protected void load() {
        super.load();
        getReview().targets().forEach(target -> scores.add(new ScoreRow(target)));
    }

    public String score() {
        performance().scorePerformance(getTask().id(), entered("scored"));
        return done();
    }

    public String giveBack() {
        performance().scorePerformance(getTask().id(), entered(Outcome.RETURNED));
        return done();
    }

    private PerformanceScores entered(String outcome) {
        return new PerformanceScores(outcome, scores.stream().map(ScoreRow::entered).toList(), getOpinion(),
                getReview().version());
    }

    public List<Attainment> getAttainments() {
        return List.of(Attainment.values());
    }

    public List<ScoreRow> getScores() {
        return scores;
    }
}
