package org.yangguang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.document.DocumentView;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** A paper is used until it expires, and its enterprise is told in time, once for each threshold. */
class EnterprisePaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<Integer> THRESHOLDS = List.of(60, 30, 7, 0);

    private static DocumentView file(String owner, String kind) {
        return new DocumentView("D-1", owner, kind, "纳税证明.pdf", "application/pdf", 10, "ab", "supplier", "林涛", TODAY.atStartOfDay(), owner,
                SecrecyLevel.INTERNAL);
    }

    private static EnterprisePaper paper(PaperKind kind, LocalDate issued, LocalDate expires) {
        return new EnterprisePaper("QZ-2026-0001", "QLRJ", new PaperEntry(kind, "纳税证明", " ", issued, expires, "D-1"), file("QLRJ", kind.word()), TODAY);
    }

    @Test
    void isKeptWithItsFileAndItsEnd() {
        PaperView kept = paper(PaperKind.TAX, TODAY.minusDays(10), TODAY.plusDays(60)).view(TODAY, 60);
        assertThat(kept.certificate()).isNull();
        assertThat(kept.sha256()).isEqualTo("ab");
        assertThat(kept.daysLeft()).isEqualTo(60);
        assertThat(kept.warned()).isTrue();
        assertThat(paper(PaperKind.LICENCE, TODAY, null).view(TODAY, 60).daysLeft()).isNull();
        Refused.by(InputRule.REQUIRED, "expiresOn", () -> paper(PaperKind.TAX, TODAY, null));
        Refused.by(InputRule.DATE_IN_FUTURE, "issuedOn", () -> paper(PaperKind.TAX, TODAY.plusDays(1), TODAY.plusDays(9)));
        Refused.by(InputRule.DATE_ORDER, "expiresOn", () -> paper(PaperKind.TAX, TODAY, TODAY.minusDays(1)));
        Refused.by(RegistryRule.PAPER_IS_VALID, "expiresOn", () -> paper(PaperKind.TAX, TODAY.minusDays(90), TODAY.minusDays(1)));
        PaperEntry entry = new PaperEntry(PaperKind.TAX, "纳税证明", null, TODAY, TODAY.plusDays(9), "D-1");
        Refused.by(RegistryRule.PAPER_HAS_ITS_FILE, "document", () -> new EnterprisePaper("QZ-1", "QLRJ", entry, file("HHSJ", "tax"), TODAY));
        Refused.by(RegistryRule.PAPER_HAS_ITS_FILE, "document", () -> new EnterprisePaper("QZ-1", "QLRJ", entry, file("QLRJ", "licence"), TODAY));
        Refused.by(RegistryRule.PAPER_HAS_ITS_FILE, "document", () -> new EnterprisePaper("QZ-1", "QLRJ", entry, null, TODAY));
    }

    @Test
    void isUsedUntilItsLastDayAndNotWhenWithdrawn() {
        EnterprisePaper paper = paper(PaperKind.TAX, TODAY, TODAY.plusDays(20));
        use(paper, TODAY.plusDays(20));
        Refused.by(RegistryRule.PAPER_IS_VALID, "papers[0]", () -> use(paper, TODAY.plusDays(21)));
        paper.withdraw();
        Refused.by(RegistryRule.PAPER_IS_NOT_WITHDRAWN, "papers[0]", () -> use(paper, TODAY));
        assertThat(paper.view(TODAY, 60).validOn(TODAY)).isFalse();
    }

    private static void use(EnterprisePaper paper, LocalDate on) {
        Breaches breaches = new Breaches();
        paper.checkUse(breaches, on, "papers[0]");
        breaches.refuseIfAny();
    }

    @Test
    void isWarnedOfOnceForEachThresholdThatPasses() {
        LocalDate end = TODAY.plusDays(100);
        EnterprisePaper paper = paper(PaperKind.TAX, TODAY, end);
        assertThat(paper.warn(end.minusDays(61), THRESHOLDS)).isNull();
        assertThat(paper.warn(end.minusDays(60), THRESHOLDS)).isEqualTo(60);
        assertThat(paper.warn(end.minusDays(59), THRESHOLDS)).isNull();
        // nobody looked for a while: the nearest threshold is told, those between are not
        assertThat(paper.warn(end.minusDays(7), THRESHOLDS)).isEqualTo(7);
        assertThat(paper.expiring(end.minusDays(7)).daysLeft()).isEqualTo(7);
        assertThat(paper.warn(end.minusDays(1), THRESHOLDS)).isNull();
        assertThat(paper.warn(end, THRESHOLDS)).isEqualTo(0);
        assertThat(paper.warn(end.plusDays(1), THRESHOLDS)).isNull();
        EnterprisePaper other = paper(PaperKind.TAX, TODAY, end);
        other.withdraw();
        assertThat(other.warn(end, THRESHOLDS)).isNull();
        assertThat(paper(PaperKind.LICENCE, TODAY, null).warn(end, THRESHOLDS)).isNull();
    }
}
