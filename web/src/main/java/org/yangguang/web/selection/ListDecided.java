package org.yangguang.web.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.yangguang.selection.DecidedByList;
import org.yangguang.selection.ListService;

/** The list that decided a project, for its dossier and its application. */
@Named
@RequestScoped
public class ListDecided {

    @Inject
    private ListService lists;

    private Optional<DecidedByList> found;

    /** Null for a project that no list has decided. */
    public DecidedByList of(String number) {
        if (found == null) {
            found = lists.findDecision(number);
        }
        return found.orElse(null);
    }
}
