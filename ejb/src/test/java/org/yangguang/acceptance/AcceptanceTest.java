package org.yangguang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.contract.AContract;
import org.yangguang.project.ProjectStatus;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.ProjectMode;

class AcceptanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate COMPLETED = LocalDate.of(2026, 11, 20);
    private static final Set<String> CHECKERS = Set.of("legal", "finance", "head");

    private static Acceptance acceptance() {
        ProjectView project = new ProjectView("XM-2026-2160299-0001", "SB-2026-0001", null, "农村商务信息服务", "NCXX", "农村商务信息服务工程",
                null, "371300", "临沂市", ProjectMode.PROCUREMENT, ProjectStatus.values()[0], false, "SDLY", "临沂市商务局", "SD", "山东省商务厅",
                "XXH", "CWS", "FGS", "ZFCG", "2160299", Money.of(1_000_000), Money.of(1_000_000), null, null, null, null, null, org.yangguang.secrecy.SecrecyLevel.PUBLIC);
        return new Acceptance("YS-2026-0001", project, List.of(AContract.aContract().view()), TODAY);
    }

    private static Acceptance applied() {
        Acceptance acceptance = acceptance();
        acceptance.apply(new AcceptanceApplication("总结", COMPLETED, null, 0), List.of(), 6, "applicant", TODAY);
        return acceptance;
    }

    private static Inspection inspection(String outcome, Boolean first, String remark, Boolean second) {
        return new Inspection(outcome, "李文静、丁一、方二", List.of(new Inspection.Result(first, remark),
                new Inspection.Result(second, null)), TODAY.plusDays(20), "意见", 0);
    }

    /** ACC-06: experts are drawn while the inspection is awaited, and who was drawn takes part. */
    @Test
    void drawnExpertsTakePart() {
        Refused.by(AcceptanceRule.EXPERTS_ARE_DRAWN_BEFORE_THE_INSPECTION, null, () -> acceptance().ensureAwaitsInspection());
        applied().ensureAwaitsInspection();
        Acceptance.ensureTakePart(List.of(), null);
        Acceptance.ensureTakePart(List.of("丁一", "方二"), "李文静、丁一、方二");
        Refused.by(AcceptanceRule.DRAWN_EXPERTS_TAKE_PART, "inspectors", () -> Acceptance.ensureTakePart(List.of("丁一", "何三"), "李文静、丁一"));
    }

    private static Acceptance inspected(Inspection inspection) {
        Acceptance acceptance = applied();
        acceptance.inspect(inspection, CHECKERS, "officer", TODAY);
        return acceptance;
    }

    private static Acceptance certified() {
        Acceptance acceptance = inspected(inspection("passed", true, null, true));
        acceptance.certify("chief", TODAY);
        return acceptance;
    }

    private static HandoverLists lists(List<HandoverLists.Line> archive, List<HandoverLists.Line> assets, String reason) {
        return new HandoverLists(archive, assets, reason, null, 0);
    }

    private static HandoverLists.Line line() {
        return new HandoverLists.Line("2026-信-001", "项目档案", 3, Money.ZERO, null);
    }

    private static void refuses(Rule rule, ThrowingCallable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).isNotNull();
        assertThat(violation.breaks(rule)).as(violation.getMessage()).isTrue();
    }

    @Test
    void takesItsChecklistFromTheContracts() {
        assertThat(acceptance().view().items()).extracting(AcceptanceItemView::milestone)
                .containsExactly("HT-2026-0001-M2", "HT-2026-0001-M3");
        assertThat(acceptance().view().requiredFiles()).hasSize(5);
    }

    @Test
    void refusesAnApplicationWithoutItsFiles() {
        refuses(AcceptanceRule.REQUIRED_FILES_ATTACHED, () -> acceptance().apply(new AcceptanceApplication("总结", COMPLETED,
                null, 0), List.of("auditReport"), 6, "applicant", TODAY));
    }

    @Test
    void refusesALateApplicationWithoutGrounds() {
        AcceptanceApplication late = new AcceptanceApplication("总结", TODAY.minusMonths(6).minusDays(1), null, 0);
        refuses(AcceptanceRule.APPLIED_IN_TIME_OR_POSTPONED, () -> acceptance().apply(late, List.of(), 6, "applicant", TODAY));
        acceptance().apply(new AcceptanceApplication("总结", TODAY.minusMonths(6), null, 0), List.of(), 6, "applicant", TODAY);
    }

    @Test
    void refusesACompletionInTheFutureAndASecondApplication() {
        refuses(InputRule.DATE_IN_FUTURE, () -> acceptance().apply(new AcceptanceApplication("总结", TODAY.plusDays(1), null, 0),
                List.of(), 6, "applicant", TODAY));
        Acceptance acceptance = applied();
        refuses(AcceptanceRule.SUBMITTED_IN_TURN, () -> acceptance.apply(new AcceptanceApplication("总结", COMPLETED, null, 0),
                List.of(), 6, "applicant", TODAY));
    }

    @Test
    void refusesInspectionsThatAreNotWhole() {
        refuses(AcceptanceRule.EVERY_ITEM_INSPECTED, () -> inspected(inspection("passed", true, null, null)));
        refuses(AcceptanceRule.PASSED_ONLY_WHEN_ALL_ITEMS_PASS, () -> inspected(inspection("passed", false, "缺陷", true)));
        refuses(AcceptanceRule.PASSED_ONLY_WHEN_ALL_ITEMS_PASS, () -> inspected(inspection("failed", true, null, true)));
        refuses(AcceptanceRule.FAILED_ITEM_IS_EXPLAINED, () -> inspected(inspection("failed", false, " ", true)));
    }

    @Test
    void refusesAnInspectorWhoCheckedTheContract() {
        refuses(AcceptanceRule.ACCEPTOR_DID_NOT_CHECK_CONTRACT,
                () -> applied().inspect(inspection("passed", true, null, true), CHECKERS, "legal", TODAY));
    }

    @Test
    void rectifiesAFailureAndIsInspectedAgain() {
        Acceptance acceptance = inspected(inspection("failed", false, "三项缺陷", true));
        refuses(AcceptanceRule.RECTIFICATION_ATTACHED, () -> acceptance.rectify(new Rectification("已修复", 0), false));
        acceptance.rectify(new Rectification("已修复", 0), true);
        acceptance.inspect(inspection("passed", true, null, true), CHECKERS, "officer", TODAY);
        assertThat(acceptance.view().rounds()).isEqualTo(2);
        assertThat(acceptance.status()).isEqualTo(AcceptanceStatus.PASSED);
    }

    @Test
    void refusesACertificateByTheInspector() {
        refuses(AcceptanceRule.CERTIFIER_DID_NOT_INSPECT,
                () -> inspected(inspection("passed", true, null, true)).certify("officer", TODAY));
    }

    @Test
    void refusesListsThatAreNotWhole() {
        refuses(AcceptanceRule.ARCHIVE_IS_LISTED, () -> certified().handOver(lists(List.of(), List.of(line()), null), "officer", TODAY));
        refuses(AcceptanceRule.ASSETS_ARE_LISTED, () -> certified().handOver(lists(List.of(line()), List.of(), null), "officer", TODAY));
    }

    @Test
    void closesWhenAnotherReceives() {
        Acceptance acceptance = certified();
        acceptance.handOver(lists(List.of(line()), List.of(), "软件服务，无实物资产"), "officer", TODAY);
        refuses(AcceptanceRule.RECEIVER_IS_ANOTHER, () -> acceptance.receive("officer", TODAY));
        acceptance.receive("applicant", TODAY);
        assertThat(acceptance.status()).isEqualTo(AcceptanceStatus.CLOSED);
    }
}
