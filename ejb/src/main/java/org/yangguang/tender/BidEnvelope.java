package org.yangguang.tender;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A bid as it is kept: bytes that only the suite's own opening turns into a {@link BidContent}. This is the seam for
 * bids sealed in the bidder's browser: a new suite brings its own {@link BidSealing}, and neither tables nor stages
 * notice. The hash on the receipt is that of these bytes.
 */
public record BidEnvelope(String suite, byte[] sealed) implements Serializable {

    /** SHA-256 of the sealed bytes, hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
