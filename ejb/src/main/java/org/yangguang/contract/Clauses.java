package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yangguang.shared.Breaches;

/** The clauses that CON-04 demands, as agreed in words. */
@Embeddable
class Clauses {

    private String subject;
    private String quality;
    @Column(name = "place_of_performance")
    private String place;
    @Column(name = "payment_clause")
    private String payment;
    @Column(name = "acceptance_clause")
    private String acceptance;
    @Column(name = "breach_clause")
    private String breach;
    @Column(name = "dispute_clause")
    private String disputes;
    @Column(name = "intellectual_property")
    private String intellectualProperty;

    protected Clauses() {
    }

    static Clauses of(ContractDraft draft) {
        Clauses clauses = new Clauses();
        clauses.subject = trimmed(draft.subject());
        clauses.quality = trimmed(draft.quality());
        clauses.place = trimmed(draft.place());
        clauses.payment = trimmed(draft.payment());
        clauses.acceptance = trimmed(draft.acceptance());
        clauses.breach = trimmed(draft.breach());
        clauses.disputes = trimmed(draft.disputes());
        clauses.intellectualProperty = trimmed(draft.intellectualProperty());
        return clauses;
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }

    /** Notes every missing clause; the ownership of intellectual property is demanded of custom IT (ARG-05). */
    void check(Breaches breaches, boolean itProject) {
        demand(breaches, subject, "subject");
        demand(breaches, quality, "quality");
        demand(breaches, place, "place");
        demand(breaches, payment, "payment");
        demand(breaches, acceptance, "acceptance");
        demand(breaches, breach, "breach");
        demand(breaches, disputes, "disputes");
        if (itProject) {
            demand(breaches, intellectualProperty, "intellectualProperty");
        } else {
            breaches.optionalText(intellectualProperty, 1000, "intellectualProperty");
        }
    }

    private static void demand(Breaches breaches, String text, String field) {
        if (breaches.check(text != null, ContractRule.MANDATORY_CLAUSES_PRESENT, field)) {
            breaches.optionalText(text, 1000, field);
        }
    }

    ContractView.Clauses view() {
        return new ContractView.Clauses(subject, quality, place, payment, acceptance, breach, disputes,
                intellectualProperty);
    }
}
