package org.yangguang.notification;

import org.yangguang.shared.Worded;

/** What a notice is about. */
public enum NoticeKind implements Worded {
    ASSIGNED, RETURNED, URGED, TRANSFERRED, COSIGN_ASKED, COSIGN_ANSWERED, OVERDUE, ENDED,
    /** An enterprise's paper runs out. */
    PAPER_EXPIRING,
    /** The notice of the projects approved by list is out. */
    LIST_ISSUED,
    /** The leader has decided rows of a list otherwise than the department signed them. */
    LIST_CHANGED,
    EXPORT_READY, EXPORT_FAILED,
    /** A list of what is handed over waits for the person's confirmation; it has been signed, and the matters are the person's. */
    HANDOVER_LISTED, HANDOVER_SIGNED,
    /** The purchaser has answered an enquiry or a challenge. */
    DISPUTE_ANSWERED,
    /** An upheld challenge or complaint, or a winner who did not sign, has taken the result of a tender away. */
    AWARD_VOIDED,
    /** A winner who does not sign has been recorded: the purchaser decides what follows. */
    WINNER_REFUSED,
    /** What the person prepared for publication was not cleared. */
    PUBLICATION_REFUSED,
    /** The person's opening key is to be proved; officers of a tender have not proved theirs. */
    REHEARSAL_DUE, OFFICERS_UNPROVED,
    /** A written reason is asked for the person's marks; the last of those reasons is there. */
    MARKS_FAR_OFF, MARKS_EXPLAINED,
    /** The committee asks the firm about its bid in writing; the firm has answered. */
    BIDDER_ASKED, BIDDER_ANSWERED,
    /** A member of the committee has stepped back, and the seat is to be filled. */
    MEMBER_LEFT,
    /** Marks on paper have been entered for a member of the committee: a second person is to verify them. */
    PAPER_SHEET_ENTERED,
    /** Bid bonds are to be given back; they should have been. */
    BONDS_DUE, BONDS_OVERDUE,
    /** The documents of a tender for which the enterprise bids have been made clear or corrected. */
    TENDER_CLARIFIED,
    /** A tender for which the enterprise has bid, drafted a bid or paid a bond, or which the agency leads, is terminated. */
    TENDER_TERMINATED,
    /** A contract of the enterprise has ended because its project was terminated. */
    CONTRACT_TERMINATED,
    /** A guarantee that is held ends soon; it has ended. */
    GUARANTEE_ENDING, GUARANTEE_ENDED,
    /** The result of a tender for which the enterprise has bid is announced: its own score, place and why it did not win stand with its bid. */
    RESULT_ANNOUNCED,
    /** The firm has been invited to a purchase without a notice; it is called to its final offer. */
    TENDER_INVITED, FINAL_OFFER_CALLED,
    /** Quotations await the expert's opinion; an expert has stepped back from them; all experts have signed. */
    PANEL_ASKED, PANEL_LEFT, PANEL_CONCLUDED,
    /** The supplier has replied to a cut of its claim; its reply has been answered; a held line of its claim has been decided. */
    CUT_REPLIED, REPLY_ANSWERED, HELD_SETTLED
}
