package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.tender.TenderRule.ACCEPTANCE_IS_PLANNED;
import static org.yangguang.tender.TenderRule.ADVANCE_IS_CAPPED;
import static org.yangguang.tender.TenderRule.CONTRACT_TEXT_IS_DRAFTED;
import static org.yangguang.tender.TenderRule.DATA_ARE_PROTECTED;
import static org.yangguang.tender.TenderRule.INSTALMENTS_ARE_THE_PRICE;
import static org.yangguang.tender.TenderRule.PAID_IN_TIME;
import static org.yangguang.tender.TenderRule.RIGHTS_ARE_DRAFTED;
import static org.yangguang.tender.TenderRule.SECURITY_IS_CAPPED;
import static org.yangguang.tender.TenderRule.USERS_ACCEPT;
import static org.yangguang.tender.TenderRule.WARRANTY_IS_DRAFTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Rule;

/** What contract text and acceptance plan a notice needs, by what is bought. */
class TermsCheckTest {

    private static final TermsEntry NOTHING = new TermsEntry(null, null, null, null, null, false, 0);

    private final Regulation law = TenderLaw.on(LocalDate.of(2026, 9, 10));
    private final TermsCheck system = new TermsCheck(law, true, false, true, true, true);

    private static List<Rule> missing(TermsCheck check, TermsEntry terms) {
        Breaches breaches = new Breaches();
        check.check(breaches, terms);
        return breaches.all().stream().map(Breach::rule).distinct().toList();
    }

    private static TermsEntry terms(TermClause without, int paymentDays, String security, boolean users, int... percents) {
        List<TermsEntry.Instalment> instalments = new ArrayList<>();
        for (int percent : percents) {
            instalments.add(new TermsEntry.Instalment("第" + instalments.size() + "期", instalments.isEmpty(), BigDecimal.valueOf(percent)));
        }
        return new TermsEntry(Arrays.stream(TermClause.values()).filter(kind -> kind != without).map(kind -> new TermsEntry.Clause(kind, "约定")).toList(), paymentDays,
                security == null ? null : new BigDecimal(security), instalments, 10, users, 1);
    }

    private static TermsEntry whole(TermClause without) {
        return terms(without, 30, "10", true, 30, 50, 20);
    }

    @Test
    void aWholeOneLacksNothing() {
        assertThat(missing(system, whole(null))).isEmpty();
    }

    @Test
    void anEmptyOneOfASystemLacksEverythingAtOnce() {
        assertThat(missing(system, NOTHING)).containsExactlyInAnyOrder(CONTRACT_TEXT_IS_DRAFTED, WARRANTY_IS_DRAFTED, RIGHTS_ARE_DRAFTED, DATA_ARE_PROTECTED,
                INSTALMENTS_ARE_THE_PRICE, PAID_IN_TIME, ACCEPTANCE_IS_PLANNED, USERS_ACCEPT);
    }

    @Test
    void asksOnlyForWhatThePurchaseNeeds() {
        TermsCheck services = new TermsCheck(law, true, false, false, false, false);
        assertThat(services.required()).doesNotContain(TermClause.WARRANTY, TermClause.INTELLECTUAL_PROPERTY, TermClause.DATA_SECURITY);
        assertThat(new TermsCheck(law, true, true, false, false, false).required()).contains(TermClause.WARRANTY).doesNotContain(TermClause.INTELLECTUAL_PROPERTY);
        assertThat(missing(services, terms(TermClause.WARRANTY, 30, null, false, 30, 70))).isEmpty();
        assertThat(missing(new TermsCheck(law, false, true, true, true, true), NOTHING)).as("no government procurement").isEmpty();
        assertThat(missing(new TermsCheck(TenderLaw.on(LocalDate.of(2021, 6, 30)), true, true, true, true, true), NOTHING)).as("before the law on demands").isEmpty();
    }

    @Test
    void namesTheClauseThatIsMissing() {
        for (TermClause kind : TermClause.values()) {
            Breaches breaches = new Breaches();
            system.check(breaches, whole(kind));
            assertThat(breaches.all()).singleElement().satisfies(breach -> {
                assertThat(breach.rule()).isEqualTo(kind.rule());
                assertThat(breach.field()).isEqualTo("terms." + kind.word());
            });
        }
    }

    @Test
    void holdsTheFiguresToTheirLimits() {
        assertThat(missing(system, terms(null, 30, "10", true, 30, 50))).containsExactly(INSTALMENTS_ARE_THE_PRICE);
        assertThat(missing(system, terms(null, 31, "10", true, 100))).containsExactly(PAID_IN_TIME);
        assertThat(missing(system, terms(null, 30, "10.01", true, 100))).containsExactly(SECURITY_IS_CAPPED);
        assertThat(missing(system, terms(null, 30, "10", false, 100))).containsExactly(USERS_ACCEPT);
        // the cap of the advance is whole where nothing dates another one
        Map<String, Regulation.Parameter> capped = new HashMap<>(law.parameters());
        Regulation.Parameter cap = capped.get("CON-04.advance-cap");
        capped.put(cap.code(), new Regulation.Parameter(cap.code(), new BigDecimal("30"), cap.unit(), cap.effectiveFrom(), null, cap.article(), "V"));
        TermsCheck thirty = new TermsCheck(new Regulation(law.asOf(), capped), true, false, true, true, true);
        assertThat(missing(thirty, whole(null))).isEmpty();
        assertThat(missing(thirty, terms(null, 30, "10", true, 31, 69))).containsExactly(ADVANCE_IS_CAPPED);
    }
}
