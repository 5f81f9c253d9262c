package org.yangguang.reporting;

import java.util.Locale;
import org.yangguang.shared.Sha256;

/** Twelve digits over what a form says: the same content always has the same code, so a copy can be compared. */
final class CheckCode {

    private CheckCode() {
    }

    static String of(Object content) {
        String hex = Sha256.hex(content.toString()).substring(0, 12).toUpperCase(Locale.ROOT);
        return hex.substring(0, 4) + "-" + hex.substring(4, 8) + "-" + hex.substring(8);
    }
}
