package org.yangguang.project;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What the officer examines: the completeness list with what the machine found, and the look-alikes.
 *
 * @param items      each item, and whether the machine finds it met
 * @param lookAlikes other applications of a like title, the same applicant or region
 * @param route      the way that the approval will take for the requested amount
 */
public record Screening(List<Item> items, List<LookAlike> lookAlikes, RouteView route) implements Serializable {

    /** The completeness list: every item is answered before a proposal goes to approval. */
    public static final List<String> ITEMS = List.of("applicant", "purpose", "plan", "results", "indicators", "estimate",
            "documents", "catalogue", "security");

    /** Kinds of documents that a call may require and a proposal may carry. */
    public static final List<String> DOCUMENT_KINDS = List.of("feasibility", "estimate-basis", "resource-catalogue",
            "commitment", "security-plan", "quotation-basis", "other");

    /** @param found null when only a person can tell */
    public record Item(String item, Boolean found) implements Serializable {
    }

    /** @param likeness of the titles, percent */
    public record LookAlike(String number, String title, String applicant, String applicantName, String region,
                            ProjectStatus status, Money amount, int likeness, boolean sameApplicant, boolean sameRegion)
            implements Serializable {
    }
}
