package org.yangguang.preference;

import java.io.Serializable;
import org.yangguang.shared.Breaches;

/**
 * A list as a person keeps it under a name.
 *
 * @param query    the filter as it stands in an address; empty for none
 * @param columns  words of the columns in their order, separated by commas; empty for those that are offered
 * @param standard whether the list begins with it
 */
public record ListView(String name, String query, String columns, boolean standard) implements Serializable {

    private static final int NAME = 50;
    private static final int TEXT = 1000;

    public ListView {
        name = name == null ? "" : name.strip();
        query = query == null ? "" : query;
        columns = columns == null ? "" : columns;
    }

    /** Refuses a view without a name, and what is longer than can be kept. */
    void check() {
        Breaches breaches = new Breaches();
        breaches.text(name, NAME, "name");
        checkTexts(breaches);
    }

    /** Refuses what is longer than can be kept. */
    void checkTexts(Breaches breaches) {
        breaches.optionalText(query, TEXT, "query");
        breaches.optionalText(columns, TEXT, "columns");
        breaches.refuseIfAny();
    }
}
