package org.yangguang.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.project.AProposal.TODAY;
import static org.yangguang.project.AProposal.aProposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Breach;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.ProjectMode;

/** What a submission must satisfy, each rule broken once, and all of them told at once. */
class ProposalCheckTest {

    private static void refuses(Rule rule, String field, AProposal given) {
        assertThat(breaches(given)).anySatisfy(b -> {
            assertThat(b.rule()).isEqualTo(rule);
            assertThat(b.field()).isEqualTo(field);
        });
    }

    private static List<Breach> breaches(AProposal given) {
        try {
            ProposalCheck.complete(given.form(), given.measure()).refuseIfAny();
            return List.of();
        } catch (RuleViolation violation) {
            return violation.breaches();
        }
    }

    @Test
    void acceptsACompleteForm() {
        assertThat(breaches(aProposal())).isEmpty();
    }

    @Test
    void tellsAllDefectsAtOnce() {
        AProposal given = aProposal().titled(" ");
        given.purpose = null;
        given.region = null;
        given.lines.clear();
        given.documents = Set.of();
        assertThat(breaches(given)).extracting(Breach::field).contains("title", "purpose", "region", "lines", "documents.feasibility");
    }

    @Test
    void callMustBeOpen() {
        AProposal given = aProposal();
        given.today = TODAY.plusDays(61);
        given.startsOn = TODAY.plusDays(90);
        refuses(ProjectRule.CALL_IS_OPEN, "callNumber", given);
    }

    @Test
    void staysWithinTheCallsCeiling() {
        refuses(ProjectRule.WITHIN_CALL_CEILING, "lines", aProposal().worth("20000000.01"));
        assertThat(breaches(aProposal().worth("20000000.00"))).isEmpty();
    }

    @Test
    void modeMustBeInTheCall() {
        AProposal given = aProposal();
        given.mode = ProjectMode.QUOTATION;
        refuses(ProjectRule.MODE_IS_IN_CALL, "mode", given);
    }

    @Test
    void estimateIsByLine() {
        AProposal given = aProposal();
        given.lines.clear();
        refuses(ProjectRule.ESTIMATE_IS_GIVEN, "lines", given);
    }

    @Test
    void lineAmountsArePositiveAndFit() {
        AProposal given = aProposal();
        given.lines.set(0, new EstimateLine("软件", "依据", new BigDecimal("-1"), "套", Money.of("0")));
        refuses(InputRule.NEGATIVE, "lines[0].quantity", given);
        refuses(InputRule.NOT_POSITIVE, "lines[0].unitPrice", given);
        given.lines.set(0, new EstimateLine("软件", "依据", BigDecimal.ONE, "套", Money.of("9999999999999")));
        refuses(InputRule.TOO_LARGE, "lines[0].unitPrice", given);
    }

    @Test
    void sameTitleIsHandedInOnce() {
        AProposal given = aProposal();
        given.twins = List.of("临沂市农村商务信息服务站 建设项目");
        refuses(ProjectRule.SUBMITTED_ONCE, "title", given);
    }

    @Test
    void outputAndBenefitTargetsAreGiven() {
        AProposal given = aProposal();
        given.indicators.remove(0);
        refuses(ProjectRule.TARGETS_ARE_GIVEN, "indicators", given);
    }

    @Test
    void indicatorsAreMeasurable() {
        AProposal given = aProposal();
        given.indicators.set(0, new Indicator("站点", IndicatorKind.OUTPUT, true, null, null, null, BigDecimal.ZERO));
        refuses(InputRule.REQUIRED, "indicators[0].target", given);
        refuses(InputRule.NOT_POSITIVE, "indicators[0].weight", given);
    }

    @Test
    void requiredDocumentsAreAttached() {
        AProposal given = aProposal();
        given.documents = Set.of("other");
        refuses(ProjectRule.DOCUMENTS_ARE_COMPLETE, "documents.feasibility", given);
    }

    @Test
    void applicantHasARecommender() {
        AProposal given = aProposal();
        given.recommender = false;
        refuses(ProjectRule.RECOMMENDER_EXISTS, null, given);
    }

    @Test
    void regionIsInTheStandard() {
        AProposal given = aProposal();
        given.regionKnown = false;
        refuses(ProjectRule.REGION_IS_KNOWN, "region", given);
    }

    @Test
    void programmeMustBeActive() {
        AProposal given = aProposal();
        given.active = false;
        refuses(ProjectRule.PROGRAMME_IS_ACTIVE, "callNumber", given);
    }

    /** Every project bears a level of its sender's choice; what is classified does not even become a draft. */
    @Test
    void bearsALevelThatIsNoStateSecret() {
        AProposal given = aProposal();
        given.secrecy = null;
        refuses(InputRule.REQUIRED, "secrecy", given);
        for (SecrecyLevel level : SecrecyLevel.values()) {
            given.secrecy = level;
            if (level.classified()) {
                refuses(SecrecyRule.NO_STATE_SECRETS_HERE, "secrecy", given);
                assertThat(ProposalCheck.storable(given.form()).none()).as("a draft that is %s", level).isFalse();
            } else {
                assertThat(breaches(given)).isEmpty();
            }
        }
    }

    @Test
    void phoneCanBeCalled() {
        AProposal given = aProposal();
        given.phone = "没有电话";
        refuses(ProjectRule.PHONE_CAN_BE_CALLED, "contactPhone", given);
    }

    @Test
    void periodLiesAheadAndInOrder() {
        AProposal given = aProposal();
        given.startsOn = TODAY.minusDays(1);
        refuses(InputRule.DATE_IN_PAST, "startsOn", given);
        given.endsOn = TODAY.minusDays(2);
        refuses(InputRule.DATE_ORDER, "endsOn", given);
        given.endsOn = TODAY.plusYears(6);
        refuses(InputRule.OUT_OF_RANGE, "endsOn", given);
    }

    @Test
    void tooLongTextIsRefusedEvenInADraft() {
        AProposal given = aProposal().titled("长".repeat(201));
        assertThatThrownBy(() -> ProposalCheck.storable(given.form()).refuseIfAny()).isInstanceOf(RuleViolation.class);
    }

    @Test
    void likenessComparesPairsOfCharacters() {
        assertThat(Words.likeness("农村商务信息服务站建设", "农村商务信息服务站建设")).isEqualTo(100);
        assertThat(Words.likeness("⼗⼀五规划项目", "十一五规划项目")).isEqualTo(100);
        assertThat(Words.likeness("临沂市农村商务信息服务站建设项目", "新乡市农村商务信息服务站建设项目")).isBetween(70, 95);
        assertThat(Words.likeness("临沂市农村商务信息服务站建设项目", "电子政务内网迁移")).isLessThan(20);
        assertThat(Words.likeness("", null)).isZero();
    }
}
