package org.yangguang.guarantee;

import java.io.Serializable;
import org.yangguang.shared.Money;

/** What is to be claimed of the issuer, and which breach of which clause it is for. */
public record GuaranteeClaim(Money amount, String reason, long version) implements Serializable {
}
