package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Rule;

/** Whether a tender file has the contract text and the acceptance plan that its notice needs, by the law of its plan's date; tells all that is missing at once. */
final class TermsCheck {

    static final List<Rule> RULES = List.of(TenderRule.CONTRACT_TEXT_IS_DRAFTED, TenderRule.WARRANTY_IS_DRAFTED, TenderRule.RIGHTS_ARE_DRAFTED,
            TenderRule.DATA_ARE_PROTECTED, TenderRule.INSTALMENTS_ARE_THE_PRICE, TenderRule.PAID_IN_TIME, TenderRule.ADVANCE_IS_CAPPED,
            TenderRule.SECURITY_IS_CAPPED, TenderRule.ACCEPTANCE_IS_PLANNED, TenderRule.USERS_ACCEPT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The law on demands dates its figures from its first day on; before it no contract text had to say all this. */
    private static final String DEMANDS = "ARG-01.survey-from";

    private final Regulation law;
    private final Set<TermClause> required = EnumSet.noneOf(TermClause.class);
    private final boolean publicService;

    /**
     * @param binds         whether it is a government procurement
     * @param goods         goods, or something built to order, which are warranted
     * @param custom        built to order, so that somebody comes to own what is made
     * @param system        an information system of the government, whose data another will handle
     * @param publicService a service to the public, whose users take part in the acceptance
     */
    TermsCheck(Regulation law, boolean binds, boolean goods, boolean custom, boolean system, boolean publicService) {
        this.law = law;
        this.publicService = publicService;
        if (!binds || !law.parameters().containsKey(DEMANDS)) {
            return;
        }
        required.addAll(EnumSet.of(TermClause.QUALITY, TermClause.PLACE, TermClause.PAYMENT, TermClause.BREACH, TermClause.DISPUTES));
        required.addAll(EnumSet.range(TermClause.ACCEPTORS, TermClause.ACCEPTANCE_CRITERIA));
        if (goods || custom) {
            required.add(TermClause.WARRANTY);
        }
        if (custom) {
            required.add(TermClause.INTELLECTUAL_PROPERTY);
        }
        if (system) {
            required.add(TermClause.DATA_SECURITY);
        }
    }

    List<TermClause> required() {
        return List.copyOf(required);
    }

    /** Adds what a notice lacks. */
    void check(Breaches breaches, TermsEntry terms) {
        if (required.isEmpty()) {
            return;
        }
        required.forEach(kind -> breaches.check(terms.said(kind).isPresent(), kind.rule(), "terms." + kind.word()));
        BigDecimal sum = terms.instalments().stream().map(TermsEntry.Instalment::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        breaches.check(sum.compareTo(HUNDRED) == 0, TenderRule.INSTALMENTS_ARE_THE_PRICE, "terms.instalments", PlanCheck.plain(sum));
        BigDecimal cap = law.percent("CON-04.advance-cap");
        breaches.check(terms.advance().compareTo(cap) <= 0, TenderRule.ADVANCE_IS_CAPPED, "terms.instalments", PlanCheck.plain(terms.advance()), PlanCheck.plain(cap));
        int longest = law.count("CON-04.payment-term");
        breaches.check(terms.paymentDays() != null && terms.paymentDays() <= longest, TenderRule.PAID_IN_TIME, "terms.paymentDays", longest);
        BigDecimal most = law.percent("CON-03.security");
        breaches.check(terms.securityPercent() == null || terms.securityPercent().compareTo(most) <= 0, TenderRule.SECURITY_IS_CAPPED, "terms.securityPercent",
                PlanCheck.plain(most));
        breaches.check(terms.acceptanceDays() != null, TenderRule.ACCEPTANCE_IS_PLANNED, "terms.acceptanceDays");
        breaches.check(!publicService || terms.usersTakePart(), TenderRule.USERS_ACCEPT, "terms.usersTakePart");
    }
}
