package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.export.ExportRule;
import org.yangguang.export.ExportService;
import org.yangguang.reports.Imprint;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.OverdueRow;

/** A ledger is given at once while it is short; a long one is told to be ordered, and read page by page. */
class LongLedgersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Imprint IMPRINT = new Imprint("吴敏", LocalDateTime.now(CLOCK), "0000-0000-0000");

    private static LedgerService withRows(long rows) {
        LedgerSources sources = new LedgerSources() {
            @Override
            Source<?> of(String name, int year) {
                return new Source<OverdueRow>(Ledgers.overdueList(), () -> rows, Stream::empty);
            }

            @Override
            Imprint imprint(String name) {
                return IMPRINT;
            }
        };
        return Injected.into(new LedgerService(), sources, CLOCK);
    }

    @Test
    void refusesAtOnceWhatIsToBeOrdered() {
        assertThat(withRows(ExportService.MOST_AT_ONCE).viewOverdueList().fileName()).isEqualTo("overdue-list-20260302.xlsx");
        Refused.by(ExportRule.IS_SHORT, null, () -> withRows(ExportService.MOST_AT_ONCE + 1).viewOverdueList());
        Refused.by(ExportRule.IS_SHORT, null, () -> withRows(ExportService.MOST_AT_ONCE + 1).viewProjectLedger(2026));
    }

    @Test
    void tellsEachRowThatIsWritten() {
        List<Long> told = new ArrayList<>();
        LedgerSources.Source.of(Ledgers.overdueList(), List.of(row("1"), row("2"))).write(IMPRINT, new ByteArrayOutputStream(), told::add);
        assertThat(told).containsExactly(1L, 2L);
    }

    @Test
    void goesOnAfterTheLastRowOfAPage() {
        List<String> all = IntStream.range(10, 17).mapToObj(String::valueOf).toList();
        List<String> asked = new ArrayList<>();
        assertThat(EveryPage.<String>after(after -> {
            asked.add(after);
            return all.stream().filter(each -> after == null || each.compareTo(after) > 0).limit(3).toList();
        }, each -> each)).containsExactlyElementsOf(all);
        assertThat(asked).containsExactly(null, "12", "15", "16");
    }

    private static OverdueRow row(String record) {
        return new OverdueRow("审批拨款", "XM-1", "临沂平台", "拨款", record, "财务负责人", LocalDateTime.now(CLOCK).toLocalDate(), LocalDateTime.now(CLOCK).toLocalDate(), null);
    }
}
