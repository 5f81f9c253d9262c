package org.yangguang.payment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** The two files that are exchanged with the treasury, as {@code treasury.xsd} describes them. */
final class TreasuryXml {

    static final String NAMESPACE = "urn:yangguang:treasury:1";

    /** A returned file as it was read: its control sum holds. */
    record Returned(String batch, List<TreasuryResult> results) {
    }

    private TreasuryXml() {
    }

    /** The batch for the treasury. */
    static byte[] write(String batch, String payer, Money total, String controlSum, List<PaymentExport> orders) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "treasuryBatch");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("batch", batch);
            xml.writeAttribute("currency", "CNY");
            xml.writeAttribute("count", String.valueOf(orders.size()));
            xml.writeAttribute("total", total.toString());
            xml.writeAttribute("controlSum", controlSum);
            element(xml, "payer", payer);
            for (PaymentExport order : orders.stream().sorted(Comparator.comparing(PaymentExport::order)).toList()) {
                transaction(xml, order);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toByteArray();
    }

    private static void transaction(XMLStreamWriter xml, PaymentExport order) throws XMLStreamException {
        xml.writeStartElement("transaction");
        xml.writeAttribute("id", order.order());
        element(xml, "value", order.amount().toString());
        element(xml, "payeeName", order.payeeName());
        element(xml, "payeeBank", order.bank());
        element(xml, "payeeAccount", order.account());
        element(xml, "project", order.project());
        element(xml, "contract", order.contract());
        element(xml, "functionCode", order.functionCode());
        element(xml, "economicCode", order.economicCode());
        element(xml, "planMonth", order.planMonth());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /**
     * Reads a returned file. Refuses one that is not of the schema (PAYMENT-X28), and one whose count, sum or control sum does not
     * hold (PAYMENT-X27): whole, because nobody knows which line is the false one.
     */
    static Returned readReturn(byte[] content) {
        Element root = parsed(content).getDocumentElement();
        List<TreasuryResult> results = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element result) {
                String date = text(result, "date");
                results.add(new TreasuryResult(result.getAttribute("id"), TreasuryOutcome.valueOf(text(result, "status").toUpperCase(Locale.ROOT)),
                        Money.of(text(result, "value")), text(result, "voucher"), date == null ? null : LocalDate.parse(date), text(result, "reason")));
            }
        }
        String batch = root.getAttribute("batch");
        Money total = Money.sum(results.stream().map(TreasuryResult::amount).toList());
        boolean holds = Integer.parseInt(root.getAttribute("count")) == results.size() && Money.of(root.getAttribute("total")).equals(total)
                && ControlSum.ofResults(batch, results).equals(root.getAttribute("controlSum"));
        if (!holds) {
            throw new RuleViolation(PaymentRule.CONTROL_SUM_HOLDS, "file", batch);
        }
        return new Returned(batch, results);
    }

    private static Document parsed(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // no document type: no entities that unpack to gigabytes or fetch something
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Document document = builder.parse(new ByteArrayInputStream(content));
            Element root = document.getDocumentElement();
            if (!"treasuryReturn".equals(root.getLocalName())) {
                throw unreadable("1", root.getNodeName());
            }
            var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(TreasuryXml.class.getResource("treasury.xsd"))
                    .newValidator();
            validator.setErrorHandler(new Strict());
            validator.validate(new StreamSource(new ByteArrayInputStream(content)));
            return document;
        } catch (SAXParseException broken) {
            throw unreadable(String.valueOf(Math.max(1, broken.getLineNumber())), broken.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            throw unreadable("1", broken.getMessage());
        }
    }

    private static RuleViolation unreadable(String line, String why) {
        return new RuleViolation(PaymentRule.RETURN_IS_READABLE, "file", line, why);
    }

    /** What is against the schema ends the reading; the parser's own default would only print it. */
    private static final class Strict extends DefaultHandler {

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }

    private static String text(Element of, String name) {
        Node found = of.getElementsByTagNameNS(NAMESPACE, name).item(0);
        return found == null ? null : found.getTextContent().strip();
    }
}
