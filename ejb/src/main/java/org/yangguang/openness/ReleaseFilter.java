package org.yangguang.openness;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the portal's lists are searched by; each part may be null.
 *
 * @param text    part of title, number, project or supplier
 * @param kinds   which kinds; empty, or of nothing but nulls, for all
 * @param project project number
 */
public record ReleaseFilter(String text, List<ReleaseKind> kinds, String project) {

    public ReleaseFilter {
        text = text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
        kinds = kinds == null ? List.of() : kinds.stream().filter(Objects::nonNull).toList();
        project = project == null || project.isBlank() ? null : project.strip();
    }

    public static ReleaseFilter of(ReleaseKind... kinds) {
        return new ReleaseFilter(null, List.of(kinds), null);
    }

    public static ReleaseFilter ofProject(String number) {
        return new ReleaseFilter(null, List.of(), number);
    }
}
