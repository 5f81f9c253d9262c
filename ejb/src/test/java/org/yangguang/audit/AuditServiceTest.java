package org.yangguang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/** Reading the trail page by page, and taking along what was found. */
class AuditServiceTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 9, 0);

    private final List<AuditEntry> rows = new ArrayList<>();
    private long counted = -1;
    private final AuditService audit = Injected.into(new AuditService(), new AuditRepository() {
        @Override
        List<AuditEntry> find(AuditFilter filter, AuditKey after, int most) {
            return rows.stream().sorted(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id).reversed())
                    .filter(e -> after == null || e.at().isBefore(after.at()) || e.at().equals(after.at()) && e.id() < after.entry()).limit(most).toList();
        }

        @Override
        java.util.Optional<AuditEntry> entry(long id) {
            return rows.stream().filter(e -> e.id() == id).findFirst();
        }

        @Override
        long count(AuditFilter filter) {
            return counted < 0 ? rows.size() : counted;
        }
    }, new FrameTrail());

    private void entries(int count) {
        LongStream.rangeClosed(1, count).forEach(id -> rows.add(Trail.entry(id, AT.plusSeconds(id / 3))));
    }

    @Test
    void pagesByKeyShowEveryEntryOnceNewestFirst() {
        entries(100);
        List<Long> seen = new ArrayList<>();
        AuditKey after = null;
        int pages = 0;
        do {
            AuditSlice slice = audit.find(AuditFilter.none(), after, 33);
            slice.entries().forEach(e -> seen.add(e.entry()));
            after = slice.next() == null ? null : AuditKey.of(slice.next().toString());
            pages++;
        } while (after != null);
        assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 100).map(i -> 101 - i).boxed().toList());
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void aLastPageThatIsFullHasNoneBehindIt() {
        entries(10);
        assertThat(audit.find(AuditFilter.none(), null, 10).next()).isNull();
        assertThat(audit.find(AuditFilter.none(), null, 9).next()).isNotNull();
    }

    @Test
    void refusesAForeignKey() {
        for (String foreign : List.of("x", "_", "2026-03-02T09:00:00_", "2026-03-02_7", "_7")) {
            assertThatThrownBy(() -> AuditKey.of(foreign)).as(foreign)
                    .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(InputRule.UNKNOWN_REFERENCE)).isTrue());
        }
        assertThat(AuditKey.of(" ")).isNull();
    }

    @Test
    void givesEverythingFound() {
        entries(1201);
        List<AuditView> taken = new ArrayList<>();
        audit.exportFound(AuditFilter.none(), taken::add);
        assertThat(taken).extracting(AuditView::entry).hasSize(1201).doesNotHaveDuplicates();
    }

    @Test
    void refusesMoreThanAWorkbookHolds() {
        counted = AuditService.MOST_PER_WORKBOOK + 1L;
        assertThatThrownBy(() -> audit.exportFound(AuditFilter.none(), e -> { }))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(AuditRule.EXPORT_FITS_A_WORKBOOK)).isTrue());
    }

    @Test
    void showsTheEntryThatAVerificationHasNamedUnlessItIsGone() {
        entries(3);
        assertThat(audit.viewEntry(2).subject()).isEqualTo("ZF-2026-0001");
        assertThatThrownBy(() -> audit.viewEntry(4)).isInstanceOf(NotFound.class);
    }
}
