package org.yangguang.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One broken rule.
 *
 * @param rule  the rule
 * @param field path of the input that broke it, as in the command record ({@code lines[2].amount}); null when the whole
 *              request did
 * @param args  arguments of the message: text, Money, numbers or dates
 */
public record Breach(Rule rule, String field, List<Object> args) implements Serializable {
}
