package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** Which clause governs a task in one procedure, where it is not the one of the open tender. */
@Embeddable
class ProcedureClause {

    @Column(name = "article")
    private String article;

    /** Codes of parameters with a blank between; null for none. */
    @Column(name = "figures")
    private String figures;

    protected ProcedureClause() {
    }

    ClauseView view(String task) {
        return new ClauseView(task, article, figures == null ? List.of() : List.of(figures.split(" ")));
    }
}
