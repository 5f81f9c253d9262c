package org.yangguang.project;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an attachment says: 0001_可行性研究报告.pdf, or 0001/feasibility.pdf; what follows the kind is free.
 *
 * @param row  visible part of the row's key
 * @param kind word of {@link Screening#DOCUMENT_KINDS}
 * @param file its own name
 */
public record PaperName(String row, String kind, String file) implements Serializable {

    private static final Pattern NAME = Pattern.compile("(?:.*/)?(\\d{4})\\s*[/_\\-－ ]\\s*([^/]+)");

    /** Empty for a name that says nothing of the sort. */
    static Optional<PaperName> of(String path) {
        Matcher name = NAME.matcher(path.replace('\\', '/'));
        if (!name.matches()) {
            return Optional.empty();
        }
        String rest = name.group(2);
        return Screening.DOCUMENT_KINDS.stream()
                .filter(kind -> rest.startsWith(kind) || rest.startsWith(IntakeWords.of("project.document." + kind)))
                .findFirst().map(kind -> new PaperName(name.group(1), kind, path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)));
    }
}
