package org.yangguang.registry;

/** Filter of the register of enterprises; null means any. {@code text}: part of name, credit code or legal person. */
public record EnterpriseFilter(String text, EnterpriseScale scale, String region, Boolean debarred) {
}
