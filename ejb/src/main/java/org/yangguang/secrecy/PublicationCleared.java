package org.yangguang.secrecy;

import java.time.LocalDateTime;

/** A second person has cleared it: whoever proposed it publishes it, in the same transaction. */
public record PublicationCleared(Publication publication, LocalDateTime at) {
}
