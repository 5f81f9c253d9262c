package org.yangguang.registry;

import java.time.LocalDate;

/** A decision that bars an enterprise from government procurement for one to three years (PEN-02). */
public record DebarmentEntry(LocalDate from, LocalDate until, String ground, String decision, long version) {
}
