package org.yangguang.openness;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** The sums over all public projects at one moment of the business clock. */
public record Figures(long projects, long running, Money budget, Money contracted, Money confirmed, Money paid,
                      LocalDateTime asOf) implements Serializable {
}
