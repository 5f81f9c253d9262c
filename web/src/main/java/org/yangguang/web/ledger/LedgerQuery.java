package org.yangguang.web.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.LedgerFilter;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Worded;

/** What is looked for in the ledger as it stands in an address: the same words for the page and the interface. */
final class LedgerQuery {

    private static final String[] WORDS = {"year", "month", "account", "project", "contract", "source", "function", "economic", "cause"};

    private final Map<String, String> given = new LinkedHashMap<>();
    private final int thisYear;

    /** @param parameter the value of a parameter of the address; null for none */
    LedgerQuery(UnaryOperator<String> parameter, int thisYear) {
        this.thisYear = thisYear;
        for (String word : WORDS) {
            String value = parameter.apply(word);
            if (value != null && !value.isBlank()) {
                given.put(word, value.strip());
            }
        }
    }

    /** What was given for a parameter; empty for nothing, this year for no year. */
    String of(String word) {
        return given.getOrDefault(word, word.equals("year") ? String.valueOf(thisYear) : "");
    }

    /** Refuses, each at its parameter, what is no year and no account. */
    LedgerFilter filter() {
        String year = of("year");
        if (!year.matches("\\d{4}")) {
            throw new RuleViolation(InputRule.UNKNOWN_REFERENCE, "year", year);
        }
        return new LedgerFilter(Integer.parseInt(year), given.get("month"), account(), given.get("project"), given.get("contract"), given.get("source"),
                given.get("function"), given.get("economic"), given.get("cause"));
    }

    private Account account() {
        String word = given.get("account");
        return word == null ? null : Worded.of(Account.class, Worded.spelled(word))
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_CHOICE, "account", word));
    }

    /** The same filter with another value for one word, for a link. */
    String with(String word, Object value) {
        Map<String, String> all = new LinkedHashMap<>(given);
        if (value == null) {
            all.remove(word);
        } else {
            all.put(word, value.toString());
        }
        return all.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
