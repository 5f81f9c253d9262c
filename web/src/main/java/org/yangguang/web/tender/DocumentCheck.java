package org.yangguang.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.tender.CheckedRule;
import org.yangguang.tender.DocumentCheckService;

/** 公告前检查 of a tender's documents, for the pages on which it is approved and published. */
@Named
@RequestScoped
public class DocumentCheck {

    private static final List<String> SCHEDULE = List.of("documentsUntil", "bidDeadline");

    @Inject
    private DocumentCheckService service;

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

    /** Where a breach is mended: the field of this page where it is one, the page of the demand, else the part of the plan. */
    public String place(String tender, String field, boolean scheduling) {
        if (field == null) {
            return null;
        }
        if (field.startsWith("demand.")) {
            return "demand.xhtml?number=" + tender + "#form:" + field.substring("demand.".length());
        }
        if (SCHEDULE.contains(field)) {
            return scheduling ? "#form:" + field : "#plan-facts";
        }
        return field.startsWith("lots") || field.equals("bond") ? "#plan-lots" : field.startsWith("criteria") || field.equals("priceWeight") ? "#plan-criteria"
                : field.startsWith("qualifications") ? "#plan-qualifications" : "#plan-facts";
    }
}
