package org.yangguang.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * What is entered of an expert; also the API's body.
 *
 * @param userName     login of the expert
 * @param employerCode organisation code of the employer when it is one of ours, null otherwise
 * @param version      as read; null for a new one
 * @param field        information, commerce, finance, law or management
 */
public record ExpertEntry(String userName, String name, String employerCode, String employerName, String field,
                          String title, String region, boolean active, List<Tie> ties, Long version) {

    /**
     * @param reference organisation code, or the application or project number for previous work
     * @param endedOn   last day of a former employment, null while it lasts
     */
    public record Tie(TieKind kind, String reference, LocalDate endedOn, String note) implements java.io.Serializable {
    }
}
