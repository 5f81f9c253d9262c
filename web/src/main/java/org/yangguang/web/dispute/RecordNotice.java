package org.yangguang.web.dispute;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.dispute.BanEntry;
import org.yangguang.dispute.BanGround;
import org.yangguang.dispute.ComplaintNoticeKind;
import org.yangguang.dispute.DisputeService;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;

/** 登记投诉文书: a verified paper of the finance department is entered, one after the other. */
@Named
@ViewScoped
public class RecordNotice extends DisputeTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeService service;
    @Inject
    private ResolutionService resolutions;

    private List<ResolutionView> papers;
    private ComplaintNoticeKind kind;
    private String resolution;
    private Integer days;
    private String verdict;
    private BanGround banGround;
    private LocalDate bannedUntil;

    @Override
    protected void load() {
        super.load();
        papers = resolutions.listOfProject(getDispute().applicationNumber()).stream()
                .filter(r -> r.kind() == ResolutionKind.FINANCE_MINISTRY && r.status() == ResolutionStatus.VERIFIED)
                .filter(r -> getDispute().notices().stream().noneMatch(n -> n.resolution().equals(r.number()))).toList();
    }

    public String record() {
        service.recordNotice(getTask().id(), new org.yangguang.dispute.RecordNotice(kind, resolution, kind == ComplaintNoticeKind.SUSPENSION ? days : null,
                kind == ComplaintNoticeKind.DECISION ? verdict : null, remedyEntry(), banGround == null ? null : new BanEntry(banGround, bannedUntil), getDispute().version()));
        return done();
    }

    public List<ResolutionView> getPapers() {
        return papers;
    }

    public ComplaintNoticeKind[] getKinds() {
        return ComplaintNoticeKind.values();
    }

    public ComplaintNoticeKind getKind() {
        return kind;
    }

    public void setKind(ComplaintNoticeKind kind) {
        this.kind = kind;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public BanGround[] getBanGrounds() {
        return BanGround.values();
    }

    public BanGround getBanGround() {
        return banGround;
    }

    public void setBanGround(BanGround banGround) {
        this.banGround = banGround;
    }

    public LocalDate getBannedUntil() {
        return bannedUntil;
    }

    public void setBannedUntil(LocalDate bannedUntil) {
        this.bannedUntil = bannedUntil;
    }
}
