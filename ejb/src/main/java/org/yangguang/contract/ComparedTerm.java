package org.yangguang.contract;

import java.io.Serializable;

/**
 * One line of the comparison; a side that says nothing is null.
 *
 * @param item     name of the priced item, null for the other terms
 * @param tendered what the tender file fixes
 * @param bid      what the winning bid says
 * @param drafted  what the contract says
 * @param article  what allows or forbids the difference, null without one
 */
public record ComparedTerm(TermKind kind, String item, String tendered, String bid, String drafted, TermVerdict verdict,
                           String article) implements Serializable {
}
