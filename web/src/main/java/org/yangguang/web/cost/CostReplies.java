package org.yangguang.web.cost;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.yangguang.cost.CostReplyService;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.cost.CutGround;
import org.yangguang.cost.CutReply;
import org.yangguang.cost.LineVerdict;
import org.yangguang.cost.ReplyAnswer;
import org.yangguang.cost.ReplyOutcome;
import org.yangguang.cost.SettleHeld;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Uploads;

/** What follows a cut or a held line, on the confirmation's own page: the reply, its answer, the later decision. */
@Named
@ViewScoped
public class CostReplies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CostService costs;
    @Inject
    private CostReplyService replies;
    @Inject
    private DocumentService documents;
    @Inject
    private CurrentActor actor;
    @Inject
    private HttpServletRequest request;

    private CostView cost;
    private final Uploads uploads = new Uploads();
    private Integer line;
    private Money sum;
    private BigDecimal quantity;
    private CutGround ground;
    private ReplyOutcome outcome;
    private String text;

    private CostView cost() {
        if (cost == null) {
            String number = request.getParameter("number");
            cost = number != null && !number.isBlank() ? costs.viewCost(number) : costs.viewOfMilestone(request.getParameter("milestone"));
            uploads.ownedBy(cost.number());
        }
        return cost;
    }

    /** Held lines that this person may decide. */
    public List<CostView.Line> getHeld() {
        return acts(Role.PROJECT_OFFICER, cost().buyer()) ? cost().lines().stream().filter(l -> l.verdict() == LineVerdict.HELD).toList() : List.of();
    }

    /** Cut lines to which this person may reply, as long as the term allows it. */
    public List<CostView.Line> getCut() {
        return acts(Role.SUPPLIER, cost().supplier())
                ? cost().lines().stream().filter(l -> l.verdict() == LineVerdict.CUT && l.reply() == null && l.replyUntil() != null).toList() : List.of();
    }

    /** Lines whose reply this person is to answer. */
    public List<CostView.Line> getReplied() {
        return acts(Role.DIVISION_HEAD, cost().buyer())
                ? cost().lines().stream().filter(l -> l.reply() != null && l.reply().outcome() == null).toList() : List.of();
    }

    private boolean acts(Role role, String organisation) {
        return actor.get().has(role) && actor.get().organisations().contains(organisation);
    }

    public CutGround[] getGrounds() {
        return CutGround.values();
    }

    public ReplyOutcome[] getOutcomes() {
        return ReplyOutcome.values();
    }

    public String settle() {
        replies.settleHeld(cost().number(), new SettleHeld(chosen(), sum, quantity, ground, text, cost().version()));
        return again();
    }

    public String reply() {
        for (Upload upload : uploads.take()) {
            documents.attach(cost().number(), new Upload("reply-" + chosen(), upload.fileName(), upload.content(), upload.secrecy()));
        }
        replies.replyToCut(cost().number(), new CutReply(chosen(), text, cost().version()));
        return again();
    }

    public String answer() {
        replies.answerReply(cost().number(), new ReplyAnswer(chosen(), outcome, sum, text, cost().version()));
        return again();
    }

    private int chosen() {
        return line == null ? 0 : line;
    }

    private String again() {
        return "/app/cost/cost.xhtml?faces-redirect=true&number=" + cost().number();
    }

    public Uploads getUploads() {
        return uploads;
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public Money getSum() {
        return sum;
    }

    public void setSum(Money sum) {
        this.sum = sum;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public CutGround getGround() {
        return ground;
    }

    public void setGround(CutGround ground) {
        this.ground = ground;
    }

    public ReplyOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReplyOutcome outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
