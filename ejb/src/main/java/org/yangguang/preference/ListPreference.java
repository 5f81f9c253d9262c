package org.yangguang.preference;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a person keeps of one list.
 *
 * @param columns those chosen last, separated by commas; empty for those that are offered
 * @param views   by name
 */
public record ListPreference(String columns, List<ListView> views) implements Serializable {

    /** The view that the list begins with. */
    public Optional<ListView> standard() {
        return views.stream().filter(ListView::standard).findFirst();
    }
}
