package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * By what anyone can check an opened bid without this server: what came in, its receipt, and the shares that opened it.
 *
 * @param envelope   as it was received, Base64
 * @param receiptKey public key of the receipts' signature (Ed25519, SubjectPublicKeyInfo in Base64)
 */
public record BidProofView(String tender, String bid, int quorum, String envelope, ReceiptView receipt, String receiptKey,
                           List<Share> shares) implements Serializable {

    /** @param share in Base64 */
    public record Share(BidPart part, String officer, String share) implements Serializable {
    }
}
