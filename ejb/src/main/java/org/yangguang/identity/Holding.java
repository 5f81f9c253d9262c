package org.yangguang.identity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One matter in a person's own name.
 *
 * @param reference by which its component knows it
 * @param number    of the record that it is about, as people know it
 * @param matter    stage and task with a dot between, for a task or co-signature; null for others
 * @param role      that whoever takes it over must hold; null when any of the same organisation's people may
 * @param dueAt     until when it is to be done, null without limit
 */
public record Holding(HoldingKind kind, String reference, String number, String title, String matter, Role role, LocalDateTime dueAt)
        implements Serializable {
}
