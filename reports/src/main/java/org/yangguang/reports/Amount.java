package org.yangguang.reports;

import java.math.BigDecimal;

/**
 * An amount in figures and in capitals.
 *
 * @param label    e.g. 批准金额
 * @param yuan     in 元
 * @param capitals 大写
 */
public record Amount(String label, BigDecimal yuan, String capitals) implements Entry {
}
