package org.yangguang.reporting;

import org.yangguang.shared.Worded;

/** Where money stands in its flow; the column of the drawing in which it stands there. */
public enum FlowKind implements Worded {
    /** 资金来源. */
    SOURCE(0),
    /** A line of a project's budget. */
    LINE(1),
    /** An economic code, over all projects. */
    ECONOMIC(1),
    CONTRACT(2),
    /** The contracts beside the largest ones, taken together. */
    OTHER_CONTRACTS(2),
    /** Taken by no contract. */
    UNCONTRACTED(2),
    CONFIRMED(3),
    /** Paid ahead of what is confirmed. */
    ADVANCED(3),
    /** Contracted, and neither confirmed nor paid. */
    UNPERFORMED(3),
    PAID(4),
    /** Neither paid nor recovered, carried over or not. */
    UNSPENT(4),
    /** 结余: recovered. */
    SURPLUS(4);

    private final int column;

    FlowKind(int column) {
        this.column = column;
    }

    public int column() {
        return column;
    }
}
