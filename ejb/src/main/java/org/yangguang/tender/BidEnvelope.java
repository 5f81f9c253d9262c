package org.yangguang.tender;

import java.io.Serializable;
import org.yangguang.shared.Sha256;

/**
 * A bid as it is kept until the opening: the bytes that the bidder has handed in, which only the suite's own opening
 * turns into a {@link BidContent}. The hash on the receipt is that of these bytes.
 */
public record BidEnvelope(String suite, byte[] sealed) implements Serializable {

    /** SHA-256 of the sealed bytes, hexadecimal. */
    public String sha256() {
        return Sha256.hex(sealed);
    }
}
