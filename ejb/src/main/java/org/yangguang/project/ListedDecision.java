package org.yangguang.project;

import org.yangguang.shared.Money;

/**
 * What a decided list says of one application.
 *
 * @param outcome approved, deferred or rejected
 * @param amount  what is approved, null otherwise
 * @param reason  why it was rejected, shown to the applicant; null otherwise
 */
public record ListedDecision(String outcome, Money amount, String reason) {

    public static final String DEFERRED = "deferred";
}
