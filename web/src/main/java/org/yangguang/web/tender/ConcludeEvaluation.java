package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.tender.BidQuestionService;
import org.yangguang.tender.BidQuestionView;
import org.yangguang.tender.CommitteeService;
import org.yangguang.tender.EvaluationEntry;
import org.yangguang.tender.EvaluationView;
import org.yangguang.tender.QuestionKind;
import org.yangguang.tender.TenderService;

/** 汇总评标报告. */
@Named
@ViewScoped
public class ConcludeEvaluation extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    @Inject
    private BidQuestionService asking;

    @Inject
    private CommitteeService committees;

    @Inject
    private DocumentService answers;

    private EvaluationView evaluation;
    private List<Answer> confirmations = new ArrayList<>();
    private List<Answer> explanations = new ArrayList<>();
    private PoolForm pool;
    private List<BidQuestionView> questions = List.of();

    /** What a bidder answered. */
    public static class Answer implements Serializable {
        private final EvaluationView.Row row;
        private final BidQuestionView asked;
        private Boolean confirmed;
        private Boolean accepted;
        private Integer minutes;
        private String ground;

        Answer(EvaluationView.Row row, BidQuestionView asked) {
            this.row = row;
            this.asked = asked;
        }

        /** The written question about the price with its answer, null where the bidder was asked in the room. */
        public BidQuestionView getAsked() {
            return asked;
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
        questions = asking.listQuestions(getTender().number());
        // who has been asked here answers here
        evaluation.rows().stream().filter(EvaluationView.Row::corrected).filter(r -> asked(r, QuestionKind.CORRECTION) == null)
                .forEach(r -> confirmations.add(new Answer(r, null)));
        evaluation.rows().stream().filter(EvaluationView.Row::low).forEach(r -> explanations.add(new Answer(r, asked(r, QuestionKind.LOW_PRICE))));
        int missing = committees.viewCommittee(getTender().number()).vacancies();
        pool = missing > 0 ? new PoolForm(missing) : null;
    }

    /** What the bidder was asked in writing in the evaluation that runs, null when it was not. */
    private BidQuestionView asked(EvaluationView.Row row, QuestionKind kind) {
        return questions.stream().filter(q -> q.running() && q.kind() == kind && q.bid().equals(row.bid())).findFirst().orElse(null);
    }

    /** The papers that came with an answer. */
    public List<DocumentView> papersOf(String question) {
        return answers.of(question);
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

    /** The supplementary record to be entered before the committee marks again, null when nobody is missing. */
    public PoolForm getPool() {
        return pool;
    }

    /** What the bidders were asked in writing. */
    public List<BidQuestionView> getQuestions() {
        return questions;
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
