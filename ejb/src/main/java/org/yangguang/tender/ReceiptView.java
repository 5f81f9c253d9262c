package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The receipt that a bidder gets at once.
 *
 * @param kind   submitted, replaced, withdrawn or refused
 * @param sha256 of the envelope
 * @param reason    code of the rule for which it was refused
 * @param signature of {@link #signed}, Ed25519 in Base64; null on receipts of before there was one
 */
public record ReceiptView(String tender, int sequence, String bid, int lot, String supplier, String kind,
                          LocalDateTime receivedAt, String sha256, String reason, String signature) implements Serializable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");

    /** The text that is signed: one line for each fact, "-" where there is none (docs/sealed-bids.md). */
    String signed() {
        return String.join("\n", "receipt-1", tender, String.valueOf(sequence), kind, or(bid), String.valueOf(lot), supplier,
                MOMENT.format(receivedAt), or(sha256), or(reason)) + "\n";
    }

    private static String or(String fact) {
        return fact == null ? "-" : fact;
    }
}
