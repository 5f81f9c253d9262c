package org.yangguang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yangguang.contract.AContract.TODAY;
import static org.yangguang.contract.AContract.aContract;
import static org.yangguang.contract.AContract.milestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.RestEnded;

class ContractTest {

    private static final ContractRule IN_TIME = ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OR_REASON;

    private static void refuses(Rule rule, ThrowingCallable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).as("refuses %s", rule).isNotNull();
        assertThat(violation.breaks(rule)).as("%s breaks %s", violation.getMessage(), rule).isTrue();
    }

    private static void draftRefused(Rule rule, Consumer<AContract> change) {
        AContract a = aContract();
        change.accept(a);
        refuses(rule, a::drafted);
    }

    @Test
    void takesADraftThatEqualsTheAward() {
        ContractView view = aContract().drafted().view(List.of(), null);
        assertThat(view.status()).isEqualTo(ContractStatus.SUBMITTED);
        assertThat(view.milestones()).extracting(MilestoneView::number)
                .containsExactly("HT-2026-0001-M1", "HT-2026-0001-M2", "HT-2026-0001-M3");
        assertThat(view.advance().limit()).isEqualTo(Money.of(300_000));
    }

    @Test
    void spreadsTheAdvanceSoThatWorkAddsUpToTheValue() {
        ContractView view = aContract().worth("1000000.01").drafted().view(List.of(), null);
        assertThat(Money.sum(view.milestones().stream().map(MilestoneView::workValue).toList())).isEqualTo(view.value());
        assertThat(Money.sum(view.instalments())).isEqualTo(view.value());
    }

    @Test
    void tellsAllDefectsOfADraftAtOnce() {
        AContract a = aContract();
        a.title = " ";
        a.completionOn = LocalDate.of(2025, 1, 1);
        a.disputes = null;
        a.paymentTermDays = 45;
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, a::drafted);
        assertThat(violation.breaches()).extracting(b -> b.field())
                .contains("title", "completionOn", "disputes", "paymentTermDays");
        assertThat(violation.breaks(InputRule.REQUIRED)).isTrue();
        assertThat(violation.breaks(InputRule.DATE_IN_PAST)).isTrue();
    }

    @Test
    void refusesDraftsAgainstTheLaw() {
        draftRefused(ContractRule.VALUE_EQUALS_AWARD,
                a -> a.items.add(new ContractDraft.Item("平台", null, "项", BigDecimal.ONE, Money.of(999_999))));
        draftRefused(ContractRule.SECURITY_WITHIN_TEN_PERCENT, a -> a.securityAmount = Money.of(100_001));
        draftRefused(ContractRule.SECURITY_IS_NOT_CASH, a -> a.securityKind = SecurityKind.CASH);
        draftRefused(ContractRule.SECURITY_COVERS_PERFORMANCE, a -> a.securityExpiresOn = LocalDate.of(2026, 11, 29));
        draftRefused(ContractRule.MANDATORY_CLAUSES_PRESENT, a -> a.disputes = "");
        draftRefused(ContractRule.MANDATORY_CLAUSES_PRESENT, a -> a.intellectualProperty = null);
        draftRefused(ContractRule.SUPERVISOR_FOR_INFORMATION_PROJECT, a -> a.supervisor = null);
        draftRefused(ContractRule.PAYMENT_WITHIN_THIRTY_DAYS, a -> a.paymentTermDays = 31);
        draftRefused(ContractRule.PAYMENT_TO_SMALL_FIRM_WITHIN_SIXTY_DAYS, a -> {
            a.small = true;
            a.paymentTermDays = 61;
        });
        draftRefused(ContractRule.ADVANCE_WITHIN_CAP, a -> a.advancePercent = BigDecimal.valueOf(101));
    }

    @Test
    void refusesDraftsThatDoNotAddUp() {
        draftRefused(ContractRule.INSTALMENTS_ADD_UP_TO_VALUE,
                a -> a.milestones.add(milestone(MilestoneKind.FINAL, "2026-11-30", Money.of(999_999))));
        draftRefused(ContractRule.ONE_FINAL_INSTALMENT_LAST,
                a -> a.milestones.add(milestone(MilestoneKind.PROGRESS, "2026-11-30", Money.of(1_000_000))));
        draftRefused(ContractRule.ADVANCE_FIRST_AND_WITHIN_CLAUSE, a -> {
            a.milestones.add(milestone(MilestoneKind.ADVANCE, "2026-03-20", Money.of(300_001)));
            a.milestones.add(milestone(MilestoneKind.FINAL, "2026-11-30", Money.of(699_999)));
        });
        draftRefused(ContractRule.MILESTONES_IN_ORDER, a -> {
            a.milestones.add(milestone(MilestoneKind.PROGRESS, "2026-08-31", Money.of(500_000)));
            a.milestones.add(milestone(MilestoneKind.FINAL, "2026-07-31", Money.of(500_000)));
        });
        refuses(ContractRule.ITEMS_ADD_UP_TO_VALUE, () -> {
            AContract a = aContract().taskAgreement();
            a.documentNumber = "商信财函〔2026〕1号";
            a.items.add(new ContractDraft.Item("任务", null, "项", BigDecimal.ONE, Money.of(1)));
            a.drafted();
        });
    }

    @Test
    void refusesAStaleDraft() {
        AContract a = aContract();
        a.version = 7;
        assertThat(catchThrowableOfType(Stale.class, a::drafted)).isNotNull();
    }

    @Test
    void signsWithinThirtyDaysRolledOverTheSpringFestival() {
        Contract contract = aContract().awardedOn("2026-01-23").awarded();
        assertThat(contract.signBy()).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void daysOfAnOrderedRestDoNotCountInThePeriodForSigning() {
        Contract contract = aContract().awardedOn("2026-01-23").awarded();
        // thirty days end on a day off, 22 February; ten more on 4 March, a Wednesday
        contract.rested(rest("2026-02-02", "2026-02-12"), Law.of("contract"), Law.days());
        assertThat(contract.signBy()).isEqualTo(LocalDate.of(2026, 3, 4));
        contract.rested(rest("2026-03-05", "2026-03-20"), Law.of("contract"), Law.days());
        assertThat(contract.signBy()).as("was late before it rested").isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(contract.view(List.of(), null).restDays()).isEqualTo(10);
        Contract signed = aContract().drafted();
        signed.signAsBuyer("head", LocalDate.of(2026, 2, 13), null, IN_TIME, Law.days(), Law.of("contract"));
        LocalDate last = signed.signBy();
        signed.rested(rest("2026-02-14", "2026-02-20"), Law.of("contract"), Law.days());
        assertThat(signed.signBy()).isEqualTo(last);
    }

    private static RestEnded rest(String since, String on) {
        return new RestEnded("SB-2026-0001", LocalDate.parse(since), LocalDate.parse(on), true);
    }

    @Test
    void publishesInTwoAndFilesInSevenWorkingDays() {
        Contract contract = aContract().drafted();
        contract.signAsBuyer("head", LocalDate.of(2026, 2, 13), null, IN_TIME, Law.days(), Law.of("contract"));
        ContractView view = contract.view(List.of(), null);
        assertThat(view.publishBy()).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(view.fileBy()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void refusesALateSignatureWithoutReason() {
        Contract contract = aContract().drafted();
        LocalDate late = contract.signBy().plusDays(1);
        Refused.by(ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OR_REASON, "lateReason",
                () -> contract.signAsBuyer("head", late, " ", IN_TIME, Law.days(), Law.of("contract")));
        contract.signAsBuyer("head", late, "质疑期间暂停签订", IN_TIME, Law.days(), Law.of("contract"));
        assertThat(contract.status()).isEqualTo(ContractStatus.IN_FORCE);
    }

    @Test
    void tellsALateSignatureAfterQuotationsWithoutAnAwardLetter() {
        Contract contract = aContract().drafted();
        Refused.by(ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OF_QUOTATION_OR_REASON, "lateReason", () -> contract.signAsBuyer("head",
                contract.signBy().plusDays(1), null, ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OF_QUOTATION_OR_REASON, Law.days(), Law.of("contract")));
    }

    @Test
    void refusesASupplierWithoutSecurity() {
        refuses(ContractRule.SECURITY_IS_LODGED, () -> aContract().drafted().signAsSupplier("supplier", TODAY, null));
    }

    @Test
    void refusesWhoDraftedToReviewOrSign() {
        refuses(ContractRule.SIGNER_DID_NOT_DRAFT, () -> aContract().drafted().review("同意", "officer"));
        refuses(ContractRule.SIGNER_DID_NOT_DRAFT, () -> aContract().drafted().countersign("officer"));
        refuses(ContractRule.SIGNER_DID_NOT_DRAFT, () -> aContract().drafted().approveAllotment("officer"));
        refuses(ContractRule.SIGNER_DID_NOT_DRAFT,
                () -> aContract().drafted().signAsBuyer("officer", TODAY, null, IN_TIME, Law.days(), Law.of("contract")));
    }

    @Test
    void aReturnClearsTheSignatures() {
        Contract contract = aContract().drafted();
        contract.review("同意", "legal");
        contract.returned();
        assertThat(contract.view(List.of(), null).signatures().reviewedBy()).isNull();
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
    }
}
