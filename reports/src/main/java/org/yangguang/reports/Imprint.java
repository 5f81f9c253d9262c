package org.yangguang.reports;

import java.time.LocalDateTime;

/**
 * The foot of a form: who printed it and when, and a code over its content by which a copy can be compared.
 *
 * @param checkCode twelve hexadecimal digits in groups of four
 */
public record Imprint(String printedBy, LocalDateTime printedAt, String checkCode) {
}
