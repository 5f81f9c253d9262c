package org.yangguang.tender;

/** Why an opening needs the recovery share. */
public record RecoveryEntry(String reason) {
}
