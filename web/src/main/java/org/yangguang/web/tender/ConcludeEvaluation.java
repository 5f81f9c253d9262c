package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.tender.EvaluationEntry;
import org.yangguang.tender.EvaluationView;
import org.yangguang.tender.TenderService;

/** 汇总评标报告. */
@Named
@ViewScoped
public class ConcludeEvaluation extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private EvaluationView evaluation;
    private List<Answer> confirmations = new ArrayList<>();
    private List<Answer> explanations = new ArrayList<>();
    private PoolForm pool;

    /** What a bidder answered. */
    public static class Answer implements Serializable {
        private final EvaluationView.Row row;
        private Boolean confirmed;
        private Boolean accepted;
        private Integer minutes;
        private String ground;

        Answer(EvaluationView.Row row) {
            this.row = row;
        }

        public EvaluationView.Row getRow() {
            return row;
        }

        public Boolean getConfirmed() {
            return confirmed;
        }

        public void setConfirmed(Boolean confirmed) {
            this.confirmed = confirmed;
        }

        public Boolean getAccepted() {
            return accepted;
        }

        public void setAccepted(Boolean accepted) {
            this.accepted = accepted;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }

        public String getGround() {
            return ground;
        }

        public void setGround(String ground) {
            this.ground = ground;
        }
    }

    @Override
    protected void ready() {
        evaluation = register().viewEvaluation(getTender().number());
        evaluation.rows().stream().filter(EvaluationView.Row::corrected).forEach(r -> confirmations.add(new Answer(r)));
        evaluation.rows().stream().filter(EvaluationView.Row::low).forEach(r -> explanations.add(new Answer(r)));
        int missing = (int) getTender().committee().stream().filter(s -> s.expert() && s.status().equals("recused")).count()
                - replacedBefore();
        pool = missing > 0 ? new PoolForm(missing) : null;
    }

    public String conclude() {
        attachFiles(getTender().number());
        service.concludeEvaluation(getTask().id(), entry(false));
        return done();
    }

    public String again() {
        attachFiles(getTender().number());
        service.concludeEvaluation(getTask().id(), entry(true));
        return done();
    }

    private EvaluationEntry entry(boolean returned) {
        return new EvaluationEntry(returned, confirmations.stream().map(a -> new EvaluationEntry.Confirmation(a.row.bid(), a.confirmed)).toList(),
                explanations.stream().map(a -> new EvaluationEntry.Explanation(a.row.bid(), a.minutes, a.accepted, a.ground)).toList(),
                returned && pool != null ? pool.entry() : null, getOpinion(), getTender().version());
    }

    /** How many of those who stepped back have a successor already: the records beyond the first have drawn them. */
    private int replacedBefore() {
        return register().listDraws(getTender().number()).stream().skip(1).mapToInt(d -> d.experts().size()).sum();
    }

    /** The supplementary record to be entered before the committee marks again, null when nobody is missing. */
    public PoolForm getPool() {
        return pool;
    }

    public EvaluationView getEvaluation() {
        return evaluation;
    }

    public List<Answer> getConfirmations() {
        return confirmations;
    }

    public List<Answer> getExplanations() {
        return explanations;
    }
}
