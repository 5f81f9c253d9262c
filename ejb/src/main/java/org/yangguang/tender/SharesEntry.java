package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Secret;

/** The shares that an officer's browser or program has unwrapped. */
public record SharesEntry(@Secret List<Share> shares) {

    /** @param share in Base64; null when it could not be unwrapped although others could */
    public record Share(String bid, BidPart part, String share) {
    }
}
