package org.yangguang.tender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yangguang.shared.Spelling;

/** A bid's content as text: the parts that come out of an envelope, and the whole that is kept once it has been opened. */
final class BidText {

    private static final ObjectMapper MAPPER = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true);

    static {
        MAPPER.setAnnotationIntrospector(new Spelling());
    }

    private static final int MOST_DIGITS = 30;
    private static final Set<String> AMOUNTS = Set.of("price", "bodyPrice", "unitPrice", "amount", "quantity", "consortiumShare", "domesticShare", "share", "deliveryDays");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9,]{1,30}(\\.[0-9]{1,30})?");

    private BidText() {
    }

    static byte[] of(BidContent content) {
        try {
            return MAPPER.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a bid is plain text and numbers", e);
        }
    }

    static BidContent read(byte[] text) {
        try {
            return MAPPER.readValue(text, BidContent.class);
        } catch (IOException e) {
            throw new IllegalStateException("the content of an opened bid cannot be read", e);
        }
    }

    /** Numbers of ordinary length: one such as 1e999999999 would keep the opening busy for ever. */
    private static boolean isPlain(JsonNode said) {
        if (said.isContainerNode()) {
            for (JsonNode inner : said) {
                if (!isPlain(inner)) {
                    return false;
                }
            }
            return AMOUNTS.stream().flatMap(name -> said.findValues(name).stream())
                    .allMatch(amount -> !amount.isTextual() || PLAIN.matcher(amount.textValue()).matches());
        }
        return !said.isNumber() || Math.abs((long) said.decimalValue().precision() - said.decimalValue().scale()) <= MOST_DIGITS
                && said.decimalValue().scale() <= MOST_DIGITS;
    }

    /** The parts put together, each with nothing but its own fields; nothing when one is no text of a bid. */
    static Optional<BidContent> together(Map<BidPart, byte[]> parts) {
        ObjectNode whole = MAPPER.createObjectNode();
        try {
            for (Map.Entry<BidPart, byte[]> part : parts.entrySet()) {
                JsonNode said = MAPPER.readTree(part.getValue());
                if (said == null || !said.isObject()) {
                    return Optional.empty();
                }
                if (!isPlain(said)) {
                    return Optional.empty();
                }
                for (String field : part.getKey().fields()) {
                    whole.set(field, said.get(field));
                }
            }
            return Optional.ofNullable(MAPPER.treeToValue(whole, BidContent.class));
        } catch (IOException | IllegalArgumentException unreadable) {
            // whatever stands in a bid was written by its bidder: what is no bid has not been opened
            return Optional.empty();
        }
    }
}
