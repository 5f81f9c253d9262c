package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/** The own draft of a bid, as it was locked. */
public record DraftView(String wrapped, String salt, String nonce, int iterations, LocalDateTime keptAt) implements Serializable {
}
