package org.yangguang.registry;

/** Filter of the register of experts; null means any. {@code text}: part of name or employer. */
public record ExpertFilter(String text, String field, String region, Boolean active) {
}
