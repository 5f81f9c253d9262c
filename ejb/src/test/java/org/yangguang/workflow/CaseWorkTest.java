package org.yangguang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** Whose a task is, who may not decide it, and what a case knows of itself. */
class CaseWorkTest extends WorkflowInMemory {

    @Test
    void givesTheTaskToWhoeverHoldsItsPostAndToNobodyElse() {
        rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        assertThat(work.require("t1", "preparePayment").subject()).isEqualTo("HT-2026-0001-M1");
        assertThatThrownBy(() -> work.require("t1", "approvePayment")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.require("t9", "preparePayment")).isInstanceOf(NotFound.class);
        as("supplier");
        assertThatThrownBy(() -> work.require("t1", "preparePayment")).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTheSecondWhoWasFaster() {
        prepare();
        assertThatThrownBy(() -> work.require("t1", "preparePayment"))
                .isInstanceOfSatisfying(Stale.class, s -> assertThat(s.changedBy()).isEqualTo("finance"));
        assertThat(moved).containsExactly("t1 prepared CWS");
    }

    @Test
    void whoPreparedDoesNotPayNotEvenForAnother() {
        prepare();
        rows.arrives("t2", "recordPayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        refused(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, () -> work.require("t2", "recordPayment"));
        rows.arrives("t3", "approvePayment", "payment", "HT-2026-0001-M1", "finance-lead@CWS", null, DUE);
        as("finance", delegating(people.get("financelead")));
        refused(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, () -> work.require("t3", "approvePayment"));
        as("financelead");
        assertThatCode(() -> work.require("t3", "approvePayment")).doesNotThrowAnyException();
    }

    @Test
    void whatOneDidForAnotherCountsForBoth() {
        rows.arrives("t1", "approvePayment", "payment", "HT-2026-0001-M1", "finance-lead@CWS", null, DUE);
        as("officer", delegating(people.get("financelead")));
        OpenTask task = work.require("t1", "approvePayment");
        assertThat(task.onBehalfOf()).isEqualTo("financelead");
        work.complete(task, Handoff.to("approved", "CWS", DUE), "同意");
        rows.arrives("t2", "recordPayment", "payment", "HT-2026-0001-M1", "finance-officer@financelead", null, DUE);
        actor = new Actor("financelead", "financelead", "CWS", "CWS", Set.of(Role.FINANCE_OFFICER), List.of());
        refused(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, () -> work.require("t2", "recordPayment"));
    }

    @Test
    void theSameStepAgainAfterAReturnIsTheSamePersons() {
        prepare();
        rows.arrives("t2", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        assertThatCode(() -> work.require("t2", "preparePayment")).doesNotThrowAnyException();
    }

    @Test
    void refusesWorkOnASuspendedProjectAndGivesTheDaysBack() {
        WorklistItem item = rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        work.suspendCase(CASE, LocalDate.of(2026, 4, 1));
        assertThat(work.caseOf(CASE).rest().days()).isPositive();
        refused(WorkflowRule.PROJECT_IS_NOT_SUSPENDED, () -> work.require("t1", "preparePayment"));
        now = now.plus(Duration.ofDays(12));
        work.resumeCase(CASE, true);
        assertThat(work.require("t1", "preparePayment").dueAt()).isEqualTo(LocalDateTime.of(2026, 3, 18, 18, 0));
        assertThat(item.isOpen()).isTrue();
    }

    @Test
    void showsWhatARecordIsAboutAndTheProjectsSumUntilItsStageHasSaid() {
        work.register("HT-2026-0001-M1", CASE);
        work.value(CASE, Money.of("860000.00"));
        work.arrived(new Worklist.Arrival("t1", "claimCost", "cost", "i1", "HT-2026-0001-M1", CASE, "supplier@QLRJ", DUE));
        assertThat(rows.item("t1").orElseThrow().amount()).isEqualTo(Money.of("860000.00"));
        work.value("HT-2026-0001-M1", Money.of("240000.00"));
        assertThat(rows.item("t1").orElseThrow().amount()).isEqualTo(Money.of("240000.00"));
        work.arrived(new Worklist.Arrival("t2", "confirmCost", "cost", "i1", "HT-2026-0001-M1", CASE, "project-officer@XXH", DUE));
        assertThat(rows.item("t2").orElseThrow().amount()).isEqualTo(Money.of("240000.00"));
    }

    @Test
    void findsTheCaseByAnyNumberBelowIt() {
        work.register("HT-2026-0001", CASE);
        work.numberCase(CASE, "XM-2026-2160299-0001");
        assertThat(work.caseOf("HT-2026-0001-M2").applicationNumber()).isEqualTo(CASE);
        assertThat(work.caseOf("XM-2026-2160299-0001").applicationNumber()).isEqualTo(CASE);
        assertThatThrownBy(() -> work.caseOf("HT-2026-0009")).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnOpinionThatIsTooLongAndAForgedPageMark() {
        rows.arrives("t1", "preparePayment", "payment", "HT-2026-0001-M1", "finance-officer@CWS", null, DUE);
        as("finance");
        OpenTask task = work.require("t1", "preparePayment");
        refused(InputRule.TOO_LONG, () -> work.complete(task, Handoff.to("prepared", "CWS"), "长".repeat(501)));
        refused(InputRule.UNKNOWN_REFERENCE, () -> Cursor.of("x' or 1=1"));
    }
}
