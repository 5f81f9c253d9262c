/**
 * 询问、质疑、投诉: what suppliers ask about a procurement and object to, who answers it until when, and what waits for the
 * answer; complaints go to the finance department, whose papers are entered and carried out. The tender knows nothing of it but asks before the opening ({@link org.yangguang.tender.OpeningGate}); the
 * contract asks before it is signed ({@link org.yangguang.dispute.Disputes}).
 */
@BusinessComponent(mayUse = {"workflow", "identity", "audit", "calendar", "regulation", "document", "registry", "project", "tender",
        "resolution"})
package org.yangguang.dispute;

import org.yangguang.shared.BusinessComponent;
