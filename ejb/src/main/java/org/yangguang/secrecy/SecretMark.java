package org.yangguang.secrecy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.reports.FileText;

/**
 * Finds the mark that a state secret bears (国家秘密标志): the level with the star, as it stands at the head of a paper, and
 * the level alone where it can mean nothing else: in brackets or by itself in the file's name, or as a property of the file.
 * The words 商业秘密 or 保密 are no mark.
 */
public final class SecretMark {

    private static final String LEVEL = "([绝机秘])[\\s\\u3000]*密";
    private static final Pattern STARRED = Pattern.compile(LEVEL + "[\\s\\u3000]*[★☆]");
    private static final Pattern NAMED = Pattern.compile("(?:^|[\\[【（(_\\-\\s\\u3000])" + LEVEL + "(?:级|件)?(?=[\\]】）)_\\-\\s\\u3000.★☆]|$)");
    private static final Pattern ALONE = Pattern.compile("[\\s\\u3000]*" + LEVEL + "(?:级|件)?[\\s\\u3000]*");

    private SecretMark() {
    }

    /** The level that the file bears, e.g. 机密; empty for none that can be read. */
    public static Optional<String> of(String fileName, FileText text) {
        Matcher starred = STARRED.matcher(fileName + "\n" + text.words());
        if (starred.find()) {
            return Optional.of(starred.group(1) + "密★");
        }
        Matcher named = NAMED.matcher(fileName);
        if (named.find()) {
            return Optional.of(named.group(1) + "密");
        }
        return text.properties().stream().map(ALONE::matcher).filter(Matcher::matches).map(m -> m.group(1) + "密").findFirst();
    }
}
