package org.yangguang.cost;

import java.io.Serializable;

/** What the register is narrowed to; null components do not narrow. */
public record CostFilter(String text, CostStatus status, String project, String contract) implements Serializable {

    public static final CostFilter ALL = new CostFilter(null, null, null, null);
}
