package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.CommitteeService;
import org.yangguang.tender.CommitteeView;
import org.yangguang.tender.FeesEntry;
import org.yangguang.tender.MemberRemoval;
import org.yangguang.tender.SeatView;
import org.yangguang.tender.TenderStatus;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** 评委更换: the committee while it works, for its agent; the auditor reads. */
@Named
@ViewScoped
public class CommitteePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeService service;

    @Inject
    private DocumentService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private CommitteeView committee;
    private PoolForm pool;
    private List<FeeRow> fees;
    private String member;
    private String ground;

    @PostConstruct
    void load() {
        committee = service.viewCommittee(String.valueOf(request.getParameter("number")));
        pool = new PoolForm(committee.vacancies());
        uploads.ownedBy(committee.tender());
        fees = committee.members().stream().filter(s -> s.expert() && s.status().equals("signed")).map(s -> new FeeRow(s.member(), s.memberName(), s.hours(), s.travel(), s.fee())).toList();
    }

    public String remove() {
        service.removeMember(committee.tender(), new MemberRemoval(member, ground));
        messages.done("tender.seats.removed");
        return again();
    }

    public String seat() {
        for (Upload upload : uploads.take()) {
            papers.attach(committee.tender(), upload);
        }
        service.seatSubstitutes(committee.tender(), pool.entry());
        messages.done("tender.seats.seated");
        return again();
    }

    public String pay() {
        service.recordFees(committee.tender(), new FeesEntry(fees.stream().map(FeeRow::entry).toList()));
        messages.done("tender.fees.done");
        return again();
    }

    /** Whether fees are entered here: once all sheets are in. */
    public boolean isPayable() {
        return actor.get().has(Role.PROCUREMENT_AGENT) && (committee.status() == TenderStatus.CONCLUDING || committee.status() == TenderStatus.AWARDING
                || committee.status() == TenderStatus.AWARDED) && !fees.isEmpty();
    }

    public List<FeeRow> getFees() {
        return fees;
    }

    private String again() {
        return "/app/tender/committee.xhtml?faces-redirect=true&number=" + committee.tender();
    }

    /** Who may be taken out now: the silent while others mark, the signed once all are in. */
    public List<SeatView> getRemovable() {
        String state = committee.status() == TenderStatus.EVALUATING ? "pending" : committee.status() == TenderStatus.CONCLUDING ? "signed" : "";
        return !actor.get().has(Role.PROCUREMENT_AGENT) ? List.of() : committee.members().stream().filter(s -> s.status().equals(state)).toList();
    }

    /** Whether substitutes are entered here: while the others mark. After the last signature they come with the return. */
    public boolean isSeatable() {
        return committee.status() == TenderStatus.EVALUATING && committee.vacancies() > 0 && actor.get().has(Role.PROCUREMENT_AGENT);
    }

    public CommitteeView getCommittee() {
        return committee;
    }

    public PoolForm getPool() {
        return pool;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
