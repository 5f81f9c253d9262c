package org.yangguang.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.project.AProposal.NOW;
import static org.yangguang.project.AProposal.TODAY;
import static org.yangguang.project.AProposal.aProposal;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/** A proposal on its way: what each step allows and refuses. */
class ProposalTest {

    private static void refuses(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class,
                v -> assertThat(v.breaks(rule)).as("%s in %s", rule, v.getMessage()).isTrue());
    }

    @Test
    void takesItsAmountFromTheLines() {
        assertThat(aProposal().worth("1250000.50").draft().facts().requestedAmount()).isEqualTo(Money.of("1250000.50"));
    }

    @Test
    void changesItsLevelWithAReasonAndNeverToAStateSecret() {
        Proposal proposal = aProposal().draft();
        Refused.by(SecrecyRule.NO_STATE_SECRETS_HERE, "secrecy", () -> proposal.reclassify(SecrecyLevel.SECRET, "误填"));
        Refused.by(InputRule.REQUIRED, "reason", () -> proposal.reclassify(SecrecyLevel.INTERNAL, " "));
        Refused.by(InputRule.NOTHING_ENTERED, "secrecy", () -> proposal.reclassify(SecrecyLevel.PUBLIC, "不变"));
        proposal.reclassify(SecrecyLevel.INTERNAL, "内部管理信息");
        assertThat(proposal.form().secrecy()).isEqualTo(SecrecyLevel.INTERNAL);
    }

    @Test
    void keepsAnUnfinishedDraft() {
        Proposal draft = aProposal().draft();
        draft.write(new ProposalForm("ZN-2026-0001", null, "  ", null, null, null, null, null, null, null, null, null,
                List.of(new EstimateLine("只有名称", null, null, null, null)), null, 0), NOW);
        assertThat(draft.form().purpose()).isNull();
        assertThat(draft.form().lines()).hasSize(1);
    }

    @Test
    void isNotEditedOnceHandedIn() {
        refuses(ProjectRule.EDITED_ONLY_IN_HAND, () -> aProposal().submitted().write(aProposal().form(), NOW));
    }

    @Test
    void isEditedAgainAfterAReturnThatNamesTheDefects() {
        Proposal proposal = aProposal().submitted();
        proposal.returned(null, List.of(new Defect("purpose", "目的不明确"), new Defect("lines", "缺测算依据")), "officer", NOW);
        assertThat(proposal.isEditable()).isTrue();
        proposal.write(aProposal().titled("改后的标题").form(), NOW);
        proposal.resubmit("applicant", NOW);
        assertThat(proposal.facts().status()).isEqualTo(ProjectStatus.SUBMITTED);
    }

    @Test
    void returnNamesAtLeastOneDefectWhateverTheOpinionSays() {
        Refused.by(ProjectRule.RETURN_NAMES_DEFECTS, "defects[0].remark",
                () -> aProposal().submitted().returned("材料不全，请补正", List.of(), "officer", NOW));
        Refused.by(ProjectRule.RETURN_NAMES_DEFECTS, "defects[0].remark",
                () -> aProposal().submitted().returned("材料不全，请补正", List.of(new Defect(null, " ")), "officer", NOW));
        Refused.by(InputRule.REQUIRED, "defects[0].remark",
                () -> aProposal().submitted().returned(null, List.of(new Defect("purpose", " ")), "officer", NOW));
    }

    @Test
    void aLineLeftEmptyIsNoDefect() {
        Proposal proposal = aProposal().submitted();
        proposal.returned(null, List.of(new Defect(null, null), new Defect("purpose", "目的不明确")), "officer", NOW);
        assertThat(proposal.fullView(new ProposalNames("信息服务", "山东", "商务厅", null)).defects()).containsExactly(new Defect("purpose", "目的不明确"));
    }

    @Test
    void goesToApprovalOnlyWithTheWholeListMet() {
        refuses(ProjectRule.CHECKLIST_IS_MET, () -> aProposal().submitted()
                .screened(AProposal.screening(false, null), false, AProposal.route("division"), "officer"));
        refuses(InputRule.REQUIRED, () -> aProposal().submitted().screened(
                new ScreeningForm("forwarded", null, null, List.of(), null, List.of(), 0), false, AProposal.route("division"), "officer"));
    }

    @Test
    void lookAlikesMustBeJudged() {
        refuses(ProjectRule.LOOK_ALIKES_ARE_JUDGED, () -> aProposal().submitted()
                .screened(AProposal.screening(true, " "), true, AProposal.route("division"), "officer"));
        aProposal().submitted().screened(AProposal.screening(true, "建设内容不同"), true, AProposal.route("division"), "officer");
    }

    @Test
    void proposesAtMostWhatWasAskedFor() {
        ScreeningForm more = new ScreeningForm("forwarded", null, Money.of("1800000.01"),
                AProposal.screening(true, null).checks(), null, List.of(), 0);
        refuses(ProjectRule.PROPOSED_WITHIN_REQUEST, () -> aProposal().submitted().screened(more, false, AProposal.route("authority"), "officer"));
    }

    @Test
    void whoScreenedDoesNotApprove() {
        refuses(ProjectRule.SCREENER_DOES_NOT_APPROVE,
                () -> aProposal().screened("division").approve("XM-2026-2160299-0001", "officer", NOW));
    }

    @Test
    void largeSumsNeedTheGroupDecision() {
        Proposal proposal = aProposal().worth("12000000").screened("group");
        refuses(ProjectRule.GROUP_DECISION_IS_RECORDED, () -> proposal.approve("XM-2026-2160299-0001", "authority", NOW));
        proposal.groupDecided(new GroupDecision("recorded", "商党组纪要〔2026〕7号", TODAY, "同意立项", null, 0), TODAY);
        proposal.approve("XM-2026-2160299-0001", "authority", NOW);
        assertThat(proposal.facts().approvedAmount()).isEqualTo(Money.of("12000000"));
    }

    @Test
    void groupDecisionIsNotOfTomorrowNorOfBeforeTheApplication() {
        Proposal proposal = aProposal().screened("group");
        refuses(InputRule.DATE_IN_FUTURE, () -> proposal.groupDecided(
                new GroupDecision("recorded", "纪要1号", TODAY.plusDays(1), "同意", null, 0), TODAY));
        refuses(InputRule.DATE_ORDER, () -> proposal.groupDecided(
                new GroupDecision("recorded", "纪要1号", TODAY.minusDays(1), "同意", null, 0), TODAY));
    }

    @Test
    void readsTheRouteOfTheTable() {
        assertThat(AProposal.route("division").route()).isEqualTo("toDivision");
        assertThat(AProposal.route("authority").route()).isEqualTo("toAuthority");
        assertThat(AProposal.route("division").view().listInputs())
                .containsExactly(new RouteView.Input("amount", Money.of(1_800_000)), new RouteView.Input("divisionBelow", Money.of(500_000)));
        assertThat(AProposal.route("finance").needsGroupDecision()).isFalse();
        assertThat(AProposal.route("group").route()).isEqualTo("toFinance");
        assertThat(AProposal.route("group").needsGroupDecision()).isTrue();
    }

    @Test
    void rejectionSaysWhy() {
        refuses(ProjectRule.REASON_IS_GIVEN, () -> aProposal().submitted().reject(null, "head", NOW));
    }

    @Test
    void anEndedProjectIsNeitherHaltedNorTerminated() {
        Proposal proposal = aProposal().submitted();
        proposal.reject("不符合申报条件", "head", NOW);
        refuses(ProjectRule.RUNNING_PROJECT_ONLY, () -> proposal.suspend(halt("投诉", 30), TODAY, 30));
        refuses(ProjectRule.RUNNING_PROJECT_ONLY, () -> proposal.terminate("停止", "authority", NOW));
    }

    @Test
    void isHaltedOnce() {
        Proposal proposal = aProposal().submitted();
        proposal.suspend(halt("收到投诉", 30), TODAY, 30);
        refuses(ProjectRule.SUSPENDED_ONCE, () -> proposal.suspend(halt("再次投诉", 1), TODAY, 30));
        proposal.resume();
        proposal.suspend(halt("再次投诉", 1), TODAY, 30);
    }

    @Test
    void settlementAddsUp() {
        Proposal proposal = aProposal().screened("division");
        proposal.approve("XM-2026-2160299-0001", "head", NOW);
        proposal.terminate("建设条件消失", "authority", NOW);
        refuses(ProjectRule.SETTLEMENT_ADDS_UP, () -> proposal.settle(
                new Settlement(Money.of(100), Money.of(60), Money.of(30), null, 0), NOW));
        refuses(InputRule.TOO_LARGE, () -> proposal.settle(
                new Settlement(Money.of(1_800_001), Money.of(1_800_001), Money.ZERO, null, 0), NOW));
        proposal.settle(new Settlement(Money.of(100), Money.of(60), Money.of(40), null, 0), NOW);
    }

    @Test
    void refusesAStaleForm() {
        assertThatThrownBy(() -> aProposal().submitted().ensureRead(7)).isInstanceOf(Stale.class);
    }

    @Test
    void callMustStayOpenLongEnough() {
        refuses(ProjectRule.CALL_PERIOD_IS_OPEN_ENOUGH, () -> Call.publish("ZN-2026-0002",
                AProposal.callForm(TODAY.plusDays(5)), TODAY, "officer", NOW));
        refuses(InputRule.DATE_IN_PAST, () -> Call.publish("ZN-2026-0002",
                AProposal.callForm(LocalDate.of(2026, 1, 1)), TODAY, "officer", NOW));
    }

    @Test
    void functionCodeIsOfClass216() {
        refuses(ProjectRule.FUNCTION_CODE_HAS_SEVEN_DIGITS, () -> Programme.create(AProposal.programmeForm("216029")));
    }

    @Test
    void isHaltedNoLongerThanTheLawAllowsAndNotIntoThePast() {
        Proposal proposal = aProposal().submitted();
        refuses(ProjectRule.SUSPENSION_WITHIN_LIMIT, () -> proposal.suspend(halt("收到投诉", 31), TODAY, 30));
        refuses(InputRule.DATE_IN_PAST, () -> proposal.suspend(halt("收到投诉", 0), TODAY, 30));
        refuses(ProjectRule.REASON_IS_GIVEN, () -> proposal.suspend(halt(" ", 30), TODAY, 30));
        proposal.suspend(halt("收到投诉", 30), TODAY, 30);
    }

    private static SuspendProject halt(String reason, int days) {
        return new SuspendProject(reason, TODAY.plusDays(days), 0);
    }
}
