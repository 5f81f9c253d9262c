package org.yangguang.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The control sum of a file to or from the treasury: SHA-256 over a text that both sides can write without our program. The
 * first line names what it is, the batch, count and sum; then one line for each order, by number; fields end with a
 * tabulator, lines with a line feed, what is absent is empty, UTF-8. docs/treasury.md says the same with an example.
 */
final class ControlSum {

    private ControlSum() {
    }

    /** Of a batch on its way to the treasury. */
    static String of(String batch, List<PaymentExport> orders) {
        StringBuilder text = new StringBuilder();
        line(text, "batch", batch, String.valueOf(orders.size()), Money.sum(orders.stream().map(PaymentExport::amount).toList()).toString());
        orders.stream().sorted(Comparator.comparing(PaymentExport::order)).forEach(o -> line(text, o.order(), o.amount().toString(), o.payeeName(),
                o.bank(), o.account(), o.project(), o.contract(), o.functionCode(), o.economicCode(), o.planMonth()));
        return digest(text.toString());
    }

    /** Of what the treasury has done with one. */
    static String ofResults(String batch, List<TreasuryResult> results) {
        StringBuilder text = new StringBuilder();
        line(text, "return", batch, String.valueOf(results.size()), Money.sum(results.stream().map(TreasuryResult::amount).toList()).toString());
        results.stream().sorted(Comparator.comparing(TreasuryResult::order)).forEach(r -> line(text, r.order(), r.outcome().word(), r.amount().toString(),
                r.voucher(), r.date() == null ? null : r.date().toString(), r.reason()));
        return digest(text.toString());
    }

    private static void line(StringBuilder text, String... fields) {
        for (String field : fields) {
            text.append(field == null ? "" : field).append('\t');
        }
        text.append('\n');
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
