package org.yangguang.cost;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yangguang.shared.Money;

/**
 * What the XML file of a 数电票 says of itself (the tax authority's EInvoice format).
 *
 * @param issuedOn   null where it does not say, as all others but the number
 * @param sellerCode credit code of the seller
 */
record EInvoice(String number, LocalDate issuedOn, Money amount, String sellerCode, String sellerName) {

    private static final int DAY = 10;
    private static final Set<String> NAMES = Set.of("InvoiceNumber", "EIid", "IssueTime", "RequestTime", "TotalTax-includedAmount", "SellerIdNum",
            "SellerName");

    /** Empty for a file that is not such an invoice. Nothing outside the file is ever fetched. */
    static Optional<EInvoice> read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> said = new HashMap<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    text.setLength(0);
                } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                    text.append(reader.getText());
                } else if (event == XMLStreamReader.END_ELEMENT && NAMES.contains(reader.getLocalName()) && !text.toString().isBlank()) {
                    said.putIfAbsent(reader.getLocalName(), text.toString().strip());
                    text.setLength(0);
                }
            }
        } catch (XMLStreamException notReadable) {
            return Optional.empty();
        }
        String number = said.getOrDefault("InvoiceNumber", said.get("EIid"));
        return number == null ? Optional.empty() : Optional.of(new EInvoice(number, day(said.getOrDefault("IssueTime", said.get("RequestTime"))),
                sum(said.get("TotalTax-includedAmount")), said.get("SellerIdNum"), said.get("SellerName")));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
        } catch (DateTimeParseException otherwiseWritten) {
            return null;
        }
    }

    private static Money sum(String text) {
        return text == null || !text.matches("\\d{1,14}(\\.\\d{1,2})?") ? null : Money.of(text);
    }
}
