package org.yangguang.web.api;

import java.util.Arrays;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Worded;

/** Words of lists in the query of a request. */
public final class Choices {

    private Choices() {
    }

    /** The constant of the word, in either case; null for none. Refuses a word that the list does not have, at its parameter. */
    public static <E extends Enum<E>> E of(Class<E> list, String word, String parameter) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(list.getEnumConstants()).filter(each -> Worded.spelled(each.name()).equals(Worded.spelled(word.strip()))).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_CHOICE, parameter, word));
    }
}
