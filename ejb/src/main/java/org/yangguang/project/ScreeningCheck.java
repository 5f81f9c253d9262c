package org.yangguang.project;

import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What the officer's formal examination must say before a proposal goes on, or back. */
final class ScreeningCheck {

    private ScreeningCheck() {
    }

    /** To be forwarded: every item answered and met, look-alikes judged, at most what was asked for. */
    static Breaches of(ScreeningForm screening, Money proposed, Money requested, boolean hasLookAlikes) {
        Breaches breaches = new Breaches();
        if (breaches.positive(proposed, "proposedAmount")) {
            breaches.check(proposed.atMost(requested), ProjectRule.PROPOSED_WITHIN_REQUEST, "proposedAmount", proposed, requested);
        }
        for (String item : Screening.ITEMS) {
            int at = indexOf(screening, item);
            if (breaches.check(at >= 0, InputRule.REQUIRED, "checks." + item)) {
                ScreeningForm.Check check = screening.checks().get(at);
                breaches.optionalText(check.remark(), 500, "checks[" + at + "].remark");
                breaches.check(check.met(), ProjectRule.CHECKLIST_IS_MET, "checks[" + at + "].met", item);
            }
        }
        if (hasLookAlikes) {
            breaches.check(Words.orNull(screening.duplicateOpinion()) != null, ProjectRule.LOOK_ALIKES_ARE_JUDGED,
                    "duplicateOpinion");
        }
        breaches.optionalText(screening.duplicateOpinion(), 1000, "duplicateOpinion");
        return breaches;
    }

    /** To be returned: at least one defect, and all at once, so that the applicant knows what to put right. */
    static Breaches ofReturn(String reason, List<Defect> found) {
        Breaches breaches = new Breaches();
        breaches.optionalText(reason, 1000, "opinion");
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).blank()) {
                breaches.text(found.get(i).field(), 100, "defects[" + i + "].field");
                breaches.text(found.get(i).remark(), 500, "defects[" + i + "].remark");
            }
        }
        breaches.check(!found.stream().allMatch(Defect::blank), ProjectRule.RETURN_NAMES_DEFECTS, "defects[0].remark");
        return breaches;
    }

    private static int indexOf(ScreeningForm screening, String item) {
        for (int i = 0; i < screening.checks().size(); i++) {
            if (item.equals(screening.checks().get(i).item())) {
                return i;
            }
        }
        return -1;
    }
}
