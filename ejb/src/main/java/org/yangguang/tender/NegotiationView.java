package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One round of negotiation, as it was recorded. */
public record NegotiationView(LocalDateTime heldAt, String record) implements Serializable {
}
