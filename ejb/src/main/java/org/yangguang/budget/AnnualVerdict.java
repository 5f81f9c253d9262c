package org.yangguang.budget;

import java.io.Serializable;

/** The division head's decision on 一上 or 二上: {@code submitted} hands it to the finance department, {@code returned} back. */
public record AnnualVerdict(String outcome, String opinion, long version) implements Serializable {
}
