package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.AskBidder;
import org.yangguang.tender.BidAnswer;
import org.yangguang.tender.BidQuestionService;
import org.yangguang.tender.BidQuestionView;
import org.yangguang.tender.BidView;
import org.yangguang.tender.QuestionKind;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;
import org.yangguang.web.shell.Formats;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** 书面澄清: whoever evaluates asks, the bidder answers, others read. */
@Named
@ViewScoped
public class BidQuestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BidQuestionService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private DocumentService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private Formats formats;

    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private TenderView tender;
    private List<BidQuestionView> questions;
    private BidQuestionView chosen;
    private String bid;
    private QuestionKind kind = QuestionKind.CLARIFICATION;
    private String question;
    private LocalDateTime dueAt;
    private String answer;
    private Boolean confirmed;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        questions = service.listQuestions(tender.number());
        String wanted = request.getParameter("question");
        chosen = !actor.get().has(Role.SUPPLIER) ? null : questions.stream().filter(BidQuestionView::open)
                .filter(q -> wanted == null || wanted.equals(q.number())).findFirst().orElse(null);
        if (chosen != null) {
            uploads.ownedBy(chosen.number());
        }
    }

    public String ask() {
        service.askBidder(tender.number(), new AskBidder(bid, kind, question, dueAt));
        messages.done("tender.questions.asked", formats.time(dueAt));
        return again();
    }

    public String send() {
        for (Upload upload : uploads.take()) {
            papers.attach(chosen.number(), upload);
        }
        service.answerQuestion(chosen.number(), new BidAnswer(answer, confirmed));
        messages.done("tender.questions.answered.done");
        return again();
    }

    private String again() {
        return "/app/tender/bid-questions.xhtml?faces-redirect=true&number=" + tender.number();
    }

    /** Whether the reader may ask now: the bids are being evaluated, and the reader evaluates them. */
    public boolean isAskable() {
        return (tender.status() == TenderStatus.EVALUATING || tender.status() == TenderStatus.CONCLUDING)
                && (actor.get().has(Role.EXPERT) || actor.get().has(Role.PROCUREMENT_AGENT));
    }

    public List<BidView> getBids() {
        return tender.bids().stream().filter(b -> b.status().isCompliant()).toList();
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public List<DocumentView> papersOf(String number) {
        return papers.of(number);
    }

    public Uploads getUploads() {
        return uploads;
    }

    public TenderView getTender() {
        return tender;
    }

    public List<BidQuestionView> getQuestions() {
        return questions;
    }

    /** The question that is answered here, null when none is open to the reader. */
    public BidQuestionView getChosen() {
        return chosen;
    }

    public String getBid() {
        return bid;
    }

    public void setBid(String bid) {
        this.bid = bid;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDateTime getDueAt() {
        return dueAt;
    }

    public void setDueAt(LocalDateTime dueAt) {
        this.dueAt = dueAt;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Boolean getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Boolean confirmed) {
        this.confirmed = confirmed;
    }
}
