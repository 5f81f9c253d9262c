package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Breaches;

/** Reads the texts of a plan for what tender documents must not demand and for what they must say (87号§17, 采条§20, 财库〔2021〕22号§23). */
final class ConditionCheck {

    private final Breaches breaches;
    private final List<TenderCondition> conditions;

    /** @param conditions as in force on the day of the plan */
    ConditionCheck(Breaches breaches, List<TenderCondition> conditions) {
        this.breaches = breaches;
        this.conditions = conditions;
    }

    void check(PlanEntry plan) {
        for (TenderCondition condition : conditions) {
            if (!condition.concerns(plan.catalogueCode())) {
                continue;
            }
            if (!condition.isForbidden()) {
                breaches.check(condition.in(plan.requirement()).isPresent(), condition.rule(), "requirement", plan.catalogueCode());
                continue;
            }
            List<String> qualifications = plan.qualifications() == null ? List.of() : plan.qualifications();
            for (int i = 0; i < qualifications.size(); i++) {
                refuse(condition, qualifications.get(i), "qualifications[" + i + "].text");
            }
            List<PlanEntry.CriterionEntry> criteria = plan.criteria() == null ? List.of() : plan.criteria();
            for (int i = 0; i < criteria.size(); i++) {
                refuse(condition, criteria.get(i).name(), "criteria[" + i + "].name");
                refuse(condition, criteria.get(i).standard(), "criteria[" + i + "].standard");
            }
        }
    }

    private void refuse(TenderCondition condition, String text, String field) {
        condition.in(text).ifPresent(found -> breaches.check(false, condition.rule(), field, found));
    }
}
