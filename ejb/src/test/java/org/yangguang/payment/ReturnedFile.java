package org.yangguang.payment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yangguang.shared.Money;

/** Plays the treasury: the file in which it says what it has done. */
final class ReturnedFile {

    private ReturnedFile() {
    }

    static byte[] of(String batch, List<TreasuryResult> results) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><treasuryReturn xmlns=\"" + TreasuryXml.NAMESPACE + "\" batch=\"" + batch
                + "\" currency=\"CNY\" count=\"" + results.size() + "\" total=\"" + Money.sum(results.stream().map(TreasuryResult::amount).toList())
                + "\" controlSum=\"" + ControlSum.ofResults(batch, results) + "\">");
        for (TreasuryResult result : results) {
            xml.append("<result id=\"").append(result.order()).append("\">");
            element(xml, "status", result.outcome().word());
            element(xml, "value", result.amount());
            element(xml, "voucher", result.voucher());
            element(xml, "date", result.date());
            element(xml, "reason", result.reason());
            xml.append("</result>");
        }
        return xml.append("</treasuryReturn>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder xml, String name, Object text) {
        if (text != null) {
            xml.append('<').append(name).append('>').append(text).append("</").append(name).append('>');
        }
    }
}
