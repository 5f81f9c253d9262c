package org.yangguang.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.notification.NoticeKind;
import org.yangguang.notification.NoticeView;
import org.yangguang.notification.NotificationService;
import org.yangguang.web.shell.Texts;

/** Page app/workflow/notices.xhtml: what one is told, with the state of reading. */
@Named
@ViewScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationService notifications;

    @Inject
    private CurrentActor actor;

    @Inject
    private Texts texts;

    private List<NoticeView> rows;

    @PostConstruct
    void begin() {
        rows = notifications.listNotices(null);
    }

    public List<NoticeView> getRows() {
        return rows;
    }

    public void older() {
        if (!rows.isEmpty()) {
            rows = notifications.listNotices(rows.get(rows.size() - 1).id());
        }
    }

    public void newest() {
        begin();
    }

    public void readAll() {
        notifications.markAllRead();
        begin();
    }

    /** Marks the notice as read and leads to what it is about: a co-signature, an ordered file, one's papers, the notice of a list or the list itself, an opening, what was not cleared for publication, the inbox with the task, or the dossier. */
    public String open(NoticeView notice) {
        notifications.markRead(notice.id());
        if (notice.kind() == NoticeKind.COSIGN_ASKED) {
            return "/app/workflow/answer-cosign.xhtml?faces-redirect=true&id=" + notice.cosign();
        }
        if (notice.kind() == NoticeKind.PAPER_EXPIRING) {
            return "/app/registry/papers.xhtml?faces-redirect=true";
        }
        if (notice.kind() == NoticeKind.LIST_ISSUED) {
            return "/app/selection/notice.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.LIST_CHANGED) {
            return "/app/selection/list.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.EXPORT_READY || notice.kind() == NoticeKind.EXPORT_FAILED) {
            return "/app/exports.xhtml?faces-redirect=true";
        }
        if (notice.kind() == NoticeKind.HANDOVER_LISTED || notice.kind() == NoticeKind.HANDOVER_SIGNED) {
            return "/app/departure/departure.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.DISPUTE_ANSWERED) {
            return "/app/dispute/dispute.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.REHEARSAL_DUE) {
            return "/app/tender/opening.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.TENDER_CLARIFIED || notice.kind() == NoticeKind.RESULT_ANNOUNCED) {
            return "/app/tender/submit-bid.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.BIDDER_ASKED || notice.kind() == NoticeKind.BIDDER_ANSWERED) {
            return "/app/tender/bid-questions.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.MEMBER_LEFT) {
            return "/app/tender/committee.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.PANEL_ASKED || notice.kind() == NoticeKind.PANEL_LEFT || notice.kind() == NoticeKind.PANEL_CONCLUDED) {
            return "/app/tender/panel.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.BONDS_DUE || notice.kind() == NoticeKind.BONDS_OVERDUE) {
            return "/app/tender/bonds.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.PAPER_SHEET_ENTERED && !actor.get().has(Role.EXPERT)) {
            return "/app/tender/paper-sheets.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.WINNER_REFUSED) {
            return "/app/tender/after-award.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.MARKS_FAR_OFF) {
            return "/app/tender/mark-reasons.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.OFFICERS_UNPROVED || notice.kind() == NoticeKind.MARKS_EXPLAINED || notice.kind() == NoticeKind.AWARD_VOIDED
                || notice.kind() == NoticeKind.TENDER_INVITED || notice.kind() == NoticeKind.TENDER_TERMINATED
                || notice.kind() == NoticeKind.PAPER_SHEET_ENTERED || notice.kind() == NoticeKind.FINAL_OFFER_CALLED) {
            return "/app/tender/tender.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.CUT_REPLIED || notice.kind() == NoticeKind.REPLY_ANSWERED || notice.kind() == NoticeKind.HELD_SETTLED) {
            return "/app/cost/cost.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.GUARANTEE_ENDING || notice.kind() == NoticeKind.GUARANTEE_ENDED) {
            return "/app/guarantee/guarantee.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.CONTRACT_TERMINATED) {
            return "/app/contract/contract.xhtml?faces-redirect=true&number=" + notice.number();
        }
        if (notice.kind() == NoticeKind.PUBLICATION_REFUSED && (actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.DIVISION_HEAD))) {
            return "/app/secrecy/reviews.xhtml?faces-redirect=true&status=refused&q=" + notice.number();
        }
        return notice.taskId() != null ? "/app/inbox.xhtml?faces-redirect=true&select=" + notice.taskId()
                : "/app/project/dossier.xhtml?faces-redirect=true&number=" + notice.number();
    }

    public String step(NoticeView notice) {
        return notice.taskKey() == null ? "" : texts.get(("lifecycle".equals(notice.stage()) ? "project" : notice.stage()) + "." + notice.taskKey());
    }

    public String tint(NoticeView notice) {
        return switch (notice.kind()) {
            case RETURNED, OVERDUE, BONDS_OVERDUE, GUARANTEE_ENDED, EXPORT_FAILED, PUBLICATION_REFUSED -> "bad";
            case URGED, TENDER_TERMINATED, CONTRACT_TERMINATED, COSIGN_ASKED, HANDOVER_LISTED, REHEARSAL_DUE, OFFICERS_UNPROVED, MARKS_FAR_OFF, TENDER_CLARIFIED, LIST_CHANGED,
                 BIDDER_ASKED, CUT_REPLIED, MEMBER_LEFT, PANEL_ASKED, PANEL_LEFT, WINNER_REFUSED, PAPER_SHEET_ENTERED, BONDS_DUE -> "warn";
            default -> "info";
        };
    }
}
