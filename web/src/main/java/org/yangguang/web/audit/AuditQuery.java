package org.yangguang.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditFilter;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.api.Days;

/** The filter of the trail as it stands in an address: the same words for the page, its download and the interface. */
final class AuditQuery {

    private static final String[] WORDS = {"person", "role", "action", "subject", "from", "to", "amountFrom", "amountTo", "outcome", "administrators"};

    private final Map<String, String> given = new LinkedHashMap<>();

    /** @param parameter the value of a parameter of the address; null for none */
    AuditQuery(UnaryOperator<String> parameter) {
        for (String word : WORDS) {
            String value = parameter.apply(word);
            if (value != null && !value.isBlank()) {
                given.put(word, value.strip());
            }
        }
    }

    /** What was given for a parameter; empty for nothing. */
    String of(String word) {
        return given.getOrDefault(word, "");
    }

    /** Refuses, each at its parameter, what is no day and no amount. */
    AuditFilter filter() {
        return new AuditFilter(given.get("person"), given.get("role"), given.get("action"), given.get("subject"),
                Days.of(given.get("from"), "from"), Days.of(given.get("to"), "to"), amount("amountFrom"), amount("amountTo"), given.get("outcome"),
                Boolean.parseBoolean(given.get("administrators")));
    }

    /** The same filter and one more parameter, for a link. */
    String with(String word, Object value) {
        Map<String, String> all = new LinkedHashMap<>(given);
        Optional.ofNullable(value).ifPresent(v -> all.put(word, v.toString()));
        return all.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Money amount(String word) {
        String text = given.get(word);
        try {
            return text == null ? null : Money.of(text);
        } catch (NumberFormatException | ArithmeticException none) {
            throw new RuleViolation(InputRule.NOT_AN_AMOUNT, word, text);
        }
    }
}
