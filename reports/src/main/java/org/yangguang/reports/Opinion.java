package org.yangguang.reports;

import java.time.LocalDateTime;

/**
 * One opinion on a form.
 *
 * @param office     whose opinion it is, e.g. 财务负责人意见
 * @param outcome    what was decided, e.g. 同意
 * @param onBehalfOf name of the person represented (代), null for none
 */
public record Opinion(String office, String text, String outcome, String person, String onBehalfOf, LocalDateTime at) implements Entry {
}
