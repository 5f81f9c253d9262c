package org.yangguang.tender;

import java.util.List;

/**
 * An envelope of suite sealed-1 as docs/sealed-bids.md describes it; bytes stand in Base64, hashes in hexadecimal.
 *
 * @param files sealed files that go with the bid, which its technical part describes
 */
record SealedEnvelope(String suite, String tender, int lot, String bidder, List<Part> parts, List<SealedFileView> files) {

    SealedEnvelope {
        // a bid without files need not say so
        files = files == null ? List.of() : files;
    }

    /** @param cipher the part's text, padded, and the authentication tag of AES-256-GCM */
    record Part(BidPart part, String nonce, String cipher, List<Share> shares) {

        Share of(String officer) {
            return shares.stream().filter(s -> s.officer().equals(officer)).findFirst().orElse(null);
        }
    }

    /**
     * @param key     fingerprint of the officer's public key
     * @param share   place of the share, from 1
     * @param wrapped the share under the officer's public key
     * @param sha256  of the share, by which a share that was handed over is known
     */
    record Share(String officer, String key, int share, String wrapped, String sha256) {
    }

    Part part(BidPart part) {
        return parts.get(part.ordinal());
    }
}
