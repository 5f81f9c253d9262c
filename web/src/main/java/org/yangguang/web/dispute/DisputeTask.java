package org.yangguang.web.dispute;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.Money;
import org.yangguang.tender.Remedy;
import org.yangguang.tender.RemedyEntry;
import org.yangguang.web.workflow.TaskPage;

/** What the pages of the answers share: the enquiry or challenge, and the words of the answer in place of an opinion. */
public abstract class DisputeTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeRegisterService register;

    @Inject
    private DocumentService documents;

    private DisputeView dispute;
    private String answer;
    private Remedy remedy;
    private boolean newCommittee;
    private Money damage;
    private String liable;

    @Override
    protected void load() {
        dispute = register.viewDispute(getTask().subject());
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public DisputeView getDispute() {
        return dispute;
    }

    public List<DocumentView> getPapersOfIt() {
        return documents.of(dispute.number());
    }

    /** What the form says is to follow; null when nothing was chosen. */
    protected RemedyEntry remedyEntry() {
        return remedy == null ? null : new RemedyEntry(remedy, newCommittee, damage, liable);
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy remedy) {
        this.remedy = remedy;
    }

    public boolean isNewCommittee() {
        return newCommittee;
    }

    public void setNewCommittee(boolean newCommittee) {
        this.newCommittee = newCommittee;
    }

    public Money getDamage() {
        return damage;
    }

    public void setDamage(Money damage) {
        this.damage = damage;
    }

    public String getLiable() {
        return liable;
    }

    public void setLiable(String liable) {
        this.liable = liable;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
