package org.yangguang.web.tender;

import java.util.List;
import java.util.Locale;
import org.yangguang.tender.CheckedRule;
import org.yangguang.web.api.Problem;

/**
 * A rule that the documents were held against, as a program is told it.
 *
 * @param breaches what breaks it, with the property of the plan and the sentence; empty when it holds
 */
public record CheckView(String code, String article, List<Problem.Item> breaches) {

    static CheckView of(CheckedRule rule, Locale locale) {
        return new CheckView(rule.code(), rule.article(), Problem.items(rule.breaches(), locale));
    }
}
