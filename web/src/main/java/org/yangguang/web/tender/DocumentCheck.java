package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.shared.Worded;
import org.yangguang.tender.CheckedRule;
import org.yangguang.tender.DocumentCheckService;
import org.yangguang.tender.TermClause;
import org.yangguang.web.shell.Texts;

/** 公告前检查 of a tender's documents, for the pages on which it is approved and published. */
@Named
@RequestScoped
public class DocumentCheck {

    private static final String TERMS = "terms.";
    private static final List<String> SCHEDULE = List.of("documentsUntil", "bidDeadline");

    @Inject
    private DocumentCheckService service;

    @Inject
    private Texts texts;

    private List<CheckedRule> rules;

    public List<CheckedRule> of(String tender) {
        if (rules == null) {
            rules = service.viewCheck(tender);
        }
        return rules;
    }

    public List<CheckedRule> broken(String tender) {
        return of(tender).stream().filter(rule -> !rule.breaches().isEmpty()).toList();
    }

    public List<CheckedRule> kept(String tender) {
        return of(tender).stream().filter(rule -> rule.breaches().isEmpty()).toList();
    }

    /** Where a breach is mended: the field of this page where it is one, the page of the demand or of the contract text, else the part of the plan. */
    public String place(String tender, String field, boolean scheduling) {
        if (field == null) {
            return null;
        }
        if (field.startsWith("demand.")) {
            return "demand.xhtml?number=" + tender + "#form:" + field.substring("demand.".length());
        }
        if (field.startsWith(TERMS)) {
            return "terms.xhtml?number=" + tender + "#form:" + (field.equals("terms.instalments") ? "instalmentBox" : field.substring(TERMS.length()));
        }
        if (SCHEDULE.contains(field)) {
            return scheduling ? "#form:" + field : "#plan-facts";
        }
        return field.startsWith("lots") || field.equals("bond") ? "#plan-lots" : field.startsWith("criteria") || field.equals("priceWeight") ? "#plan-criteria"
                : field.startsWith("qualifications") ? "#plan-qualifications" : "#plan-facts";
    }

    /** The clause or figure of the contract text that a breach is about, by its name; empty for a breach of something else. */
    public String clause(String field) {
        if (field == null || !field.startsWith(TERMS)) {
            return "";
        }
        String word = field.substring(TERMS.length());
        return texts.get((Worded.of(TermClause.class, word).isPresent() ? "tender.clause." : "tender.terms.") + word);
    }
}
