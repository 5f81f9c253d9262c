package org.yangguang.reporting;

import org.yangguang.shared.Worded;

/** What a yuan has come through, from the payment back to the decision that it was for. */
public enum TraceStage implements Worded {
    PAYMENT, COST, DELIVERY,
    /** Of the whole project, which makes the last instalment due. */
    ACCEPTANCE,
    MILESTONE, CONTRACT,
    /** The tender, or other procurement by documents, that chose the supplier. */
    TENDER,
    /** A purchase by quotations. */
    QUOTATION,
    BUDGET, PROJECT
}
