package org.yangguang.calculator;

import java.io.Serializable;

/**
 * A clause that a computation rests on.
 *
 * @param code    of the catalogue of rules, e.g. EVA-08
 * @param article in Chinese, as the rule or the parameter names it
 */
public record Clause(String code, String article) implements Serializable {
}
