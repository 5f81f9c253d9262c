package org.yangguang.project;

import org.yangguang.shared.Money;

/** An application of a call decided by list has passed the formal examination and waits in the library (项目库). */
public record ProposalShortlisted(String applicationNumber, Money proposed) {
}
