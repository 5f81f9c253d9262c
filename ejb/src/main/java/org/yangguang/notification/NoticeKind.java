package org.yangguang.notification;

/** What a notice is about. */
public enum NoticeKind {
    ASSIGNED, RETURNED, URGED, TRANSFERRED, COSIGN_ASKED, COSIGN_ANSWERED, OVERDUE, ENDED,
    /** An enterprise's paper runs out. */
    PAPER_EXPIRING,
    /** The notice of the projects approved by list is out. */
    LIST_ISSUED,
    EXPORT_READY, EXPORT_FAILED,
    /** A list of what is handed over waits for the person's confirmation; it has been signed, and the matters are the person's. */
    HANDOVER_LISTED, HANDOVER_SIGNED;

    /** The word in texts and the API, e.g. cosign-asked. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
