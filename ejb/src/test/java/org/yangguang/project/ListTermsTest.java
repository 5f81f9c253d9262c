package org.yangguang.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** A call that is decided by list: its sheet, and what waits for the list's decision. */
class ListTermsTest {

    private static CallForm form(ListTerms terms) {
        return new CallForm("NCXX", "商办信〔2026〕11号", "申报指南", null, AProposal.TODAY, AProposal.TODAY.plusDays(60), Money.of("20000000"),
                List.of(ProjectMode.PROCUREMENT), List.of("feasibility"), terms, 0);
    }

    private static ListTerms sheet(String... points) {
        List<ListTerms.Criterion> criteria = new java.util.ArrayList<>();
        for (String point : points) {
            criteria.add(new ListTerms.Criterion("评分项" + criteria.size(), null, new BigDecimal(point)));
        }
        return new ListTerms(2026, Money.of("9000000"), criteria);
    }

    private static Call publish(ListTerms terms) {
        return Call.publish("ZN-2026-0009", form(terms), AProposal.TODAY, "officer", AProposal.NOW);
    }

    @Test
    void theSheetsPointsComeToAHundred() {
        Refused.by(ProjectRule.POINTS_COME_TO_A_HUNDRED, "criteria", () -> publish(sheet("40", "40")));
        assertThat(publish(sheet("60", "40")).isByList()).isTrue();
        assertThat(publish(null).isByList()).isFalse();
    }

    @Test
    void theSheetStandsOnceThereAreApplications() {
        Call call = publish(sheet("60", "40"));
        call.change(form(sheet("50", "50")), AProposal.TODAY, false);
        Refused.by(ProjectRule.SHEET_STANDS_ONCE_APPLIED, "kind", () -> call.change(form(sheet("60", "40")), AProposal.TODAY, true));
        Refused.by(ProjectRule.SHEET_STANDS_ONCE_APPLIED, "kind", () -> call.change(form(null), AProposal.TODAY, true));
        call.change(form(sheet("50", "50")), AProposal.TODAY, true);
    }

    @Test
    void onlyWhatWasExaminedForAListIsDecidedByOne() {
        Refused.by(ProjectRule.WAITS_FOR_ITS_LIST, null, () -> AProposal.aProposal().submitted().ensureWaitsForList());
        Refused.by(ProjectRule.WAITS_FOR_ITS_LIST, null, () -> AProposal.aProposal().screened("division").ensureWaitsForList());
        Proposal waiting = AProposal.aProposal().submitted();
        waiting.recommended();
        waiting.screened(AProposal.screening(true, null), false, null, "officer");
        Refused.by(ProjectRule.SCREENER_DOES_NOT_APPROVE, null, () -> waiting.approveByList(Money.of("1800000"), "XM-1", "officer", AProposal.NOW));
        Refused.by(ProjectRule.PROPOSED_WITHIN_REQUEST, "amount", () -> waiting.approveByList(Money.of("1800001"), "XM-1", "head", AProposal.NOW));
        waiting.approveByList(Money.of("1500000"), "XM-1", "head", AProposal.NOW);
        assertThat(waiting.facts().approvedAmount()).isEqualTo(Money.of("1500000"));
        assertThat(waiting.facts().status()).isEqualTo(ProjectStatus.APPROVED);
    }
}
