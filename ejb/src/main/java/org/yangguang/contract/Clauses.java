package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yangguang.shared.Breaches;
import org.yangguang.tender.TermClause;
import org.yangguang.tender.TermsEntry;

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
    @Column(name = "warranty_clause")
    private String warranty;
    @Column(name = "data_clause")
    private String dataSecurity;

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
        clauses.warranty = trimmed(draft.warranty());
        clauses.dataSecurity = trimmed(draft.dataSecurity());
        return clauses;
    }

    /** What the tender file has drafted, for a contract to begin with; null where it has drafted nothing. */
    static Clauses of(TermsEntry terms) {
        if (terms.clauses().isEmpty()) {
            return null;
        }
        Clauses clauses = new Clauses();
        clauses.quality = terms.said(TermClause.QUALITY).orElse(null);
        clauses.place = terms.said(TermClause.PLACE).orElse(null);
        clauses.payment = terms.said(TermClause.PAYMENT).orElse(null);
        clauses.acceptance = terms.said(TermClause.ACCEPTANCE_CRITERIA).orElse(null);
        clauses.breach = terms.said(TermClause.BREACH).orElse(null);
        clauses.disputes = terms.said(TermClause.DISPUTES).orElse(null);
        clauses.intellectualProperty = terms.said(TermClause.INTELLECTUAL_PROPERTY).orElse(null);
        clauses.warranty = terms.said(TermClause.WARRANTY).orElse(null);
        clauses.dataSecurity = terms.said(TermClause.DATA_SECURITY).orElse(null);
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
        breaches.optionalText(warranty, 1000, "warranty");
        breaches.optionalText(dataSecurity, 1000, "dataSecurity");
    }

    private static void demand(Breaches breaches, String text, String field) {
        if (breaches.check(text != null, ContractRule.MANDATORY_CLAUSES_PRESENT, field)) {
            breaches.optionalText(text, 1000, field);
        }
    }

    ContractView.Clauses view() {
        return new ContractView.Clauses(subject, quality, place, payment, acceptance, breach, disputes,
                intellectualProperty, warranty, dataSecurity);
    }
}
