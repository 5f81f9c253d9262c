package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Breach;

/**
 * A rule that the documents were held against before their publication.
 *
 * @param code     of the rule
 * @param article  by which it stands
 * @param breaches what breaks it, with the place; empty when it holds
 */
public record CheckedRule(String code, String article, List<Breach> breaches) implements Serializable {
}
