package org.yangguang.registry;

import java.time.LocalDate;

/** So few days are left of an enterprise's paper that it is told; 0 or less when it has expired. */
public record PaperExpiring(String organisation, String number, String title, LocalDate expiresOn, long daysLeft) {
}
