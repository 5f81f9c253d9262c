package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What a procedure may lay down; a term that it does not name does not apply to it. */
enum ProcedureTerm implements Worded {
    /** How long the documents are handed out; from their issue to the deadline; how long the notice stands. */
    DOCUMENTS, RESPONSE, ANNOUNCEMENT,
    /** Suppliers with whom it goes on: at the opening, after the check of their qualification, with final offers, in the end. */
    SUPPLIERS,
    /** Committee or group: least members, and from which budget on a larger one. */
    MEMBERS, MEMBERS_LARGE, LARGE_FROM,
    /** Points of the price among one hundred. */
    GOODS_WEIGHT_LEAST, GOODS_WEIGHT_MOST, SERVICES_WEIGHT_LEAST, SERVICES_WEIGHT_MOST,
    /** From which budget on it needs the finance ministry's approval. */
    APPROVAL_FROM,
    /** How many are invited; how many times as long a list is from which they are drawn; who watches the draw. */
    INVITED_LEAST, INVITED_MOST, LIST_FACTOR, OBSERVERS
}
