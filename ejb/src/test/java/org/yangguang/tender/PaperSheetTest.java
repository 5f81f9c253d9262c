package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;

/** EVA-18: marks on paper count once a second person has found them to be those of the scan, and nobody else sees them. */
class PaperSheetTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 1, 10, 0);
    private static final List<SheetEntry.Mark> MARKS = List.of(new SheetEntry.Mark("T1", 0, new BigDecimal("38.5"), " "));
    private static final List<Criterion> CRITERIA = List.of(new Criterion(new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("40"), "优良中差")));

    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));

    private PaperSheet paper() {
        tender.seat("expert1", "张教授", true);
        return new PaperSheet(tender, 1, tender.sheetOf("expert1"), new PaperSheetEntry("expert1", NOW.toLocalDate(), true, "计算机故障", MARKS), "agent", NOW);
    }

    private static PaperSheetVerdict agrees(Boolean agrees, String objection) {
        return new PaperSheetVerdict(agrees, objection, 0);
    }

    @Test
    void isVerifiedByAnotherPersonAgainstItsScan() {
        PaperSheet paper = paper();
        Refused.by(PaperSheetRule.ANOTHER_PERSON_VERIFIES, null, () -> paper.verify(agrees(true, null), true, "agent", NOW));
        Refused.by(PaperSheetRule.SCAN_IS_ATTACHED, "scan", () -> paper.verify(agrees(true, null), false, "officer", NOW));
        Refused.by(InputRule.REQUIRED, "agrees", () -> paper.verify(agrees(null, null), true, "officer", NOW));
        Refused.by(InputRule.REQUIRED, "objection", () -> paper.verify(agrees(false, " "), true, "officer", NOW));
        assertThat(paper.waitsFor("expert1", tender.evaluationRound)).isTrue();
        paper.verify(agrees(true, null), true, "officer", NOW);
        assertThat(paper.isOpen()).isFalse();
        assertThat(paper.view(false, false, UnaryOperator.identity()).marks()).isEmpty();
        assertThat(paper.view(true, false, UnaryOperator.identity()).verifiedBy()).isEqualTo("officer");
    }

    @Test
    void itsMarksAreTheMembersOwn() {
        PaperSheet paper = paper();
        Sheet sheet = tender.sheetOf("expert1");
        sheet.sign(paper, List.of("T1"), CRITERIA, NOW);
        assertThat(sheet.is(Sheet.SIGNED)).isTrue();
        assertThat(sheet.hasAttended()).isTrue();
        assertThat(sheet.sumFor("T1")).isEqualByComparingTo("38.5");
        assertThat(sheet.view(false, true).paper()).isEqualTo("CG-2026-0001-PF1");
        assertThat(tender.sheetOf("expert1")).as("signed once").isNull();
    }

    @Test
    void noMemberEntersOrVerifies() {
        paper();
        Refused.by(PaperSheetRule.NO_MEMBER_ENTERS, null, () -> PaperSheet.ensureStranger(tender, "expert1"));
        assertThatCode(() -> PaperSheet.ensureStranger(tender, "officer")).doesNotThrowAnyException();
    }
}
