package org.yangguang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Money;

/** What is hashed is written in one way only, whatever database it came from. */
class CanonicalFormTest {

    @Test
    void writesAnEntryAsTheManualShowsIt() {
        AuditEntry entry = Trail.entry(51, LocalDateTime.of(2026, 3, 2, 9, 0, 0, 120_000_000));
        assertThat(entry.json()).isEqualTo("{\"action\":\"payment.approvePayment\",\"address\":\"10.0.0.7\",\"amount\":\"1200000.00\","
                + "\"arguments\":\"{\\\"task\\\":\\\"51\\\",\\\"opinion\\\":\\\"同意\\\"}\",\"at\":\"2026-03-02T09:00:00.120000\",\"id\":51,"
                + "\"name\":\"刘畅\",\"organisation\":\"CWS\",\"outcome\":\"done\",\"project\":\"XM-2026-2160699-0001\",\"role\":\"finance-lead\","
                + "\"subject\":\"ZF-2026-0001\",\"user\":\"financelead\"}");
    }

    @Test
    void everyColumnIsInIt() {
        LocalDateTime at = LocalDateTime.of(2026, 3, 2, 9, 0);
        AuditEntry full = new AuditEntry(at, "a", AuditOutcome.REFUSED).by("u", "n", "o", "ip").as("r", "b").on("s", "p", Money.of(1))
                .because("C-1", "YG-1").with("args", "before", "after");
        Trail.set(full, "id", 1L);
        long columns = java.util.Arrays.stream(AuditEntry.class.getDeclaredFields())
                .filter(f -> f.isAnnotationPresent(jakarta.persistence.Column.class)).count();
        assertThat(full.json().split("\":").length - 1).isEqualTo((int) columns);
    }

    @Test
    void escapesWhatMustBeAndNothingElse() {
        assertThat(new CanonicalForm().text("a", "\"\\\b\t\n\f\r\u0001\u001f/é阳\u2028😀").toString())
                .isEqualTo("{\"a\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f/é阳\u2028😀\"}");
    }

    @Test
    void leavesOutWhatIsAbsentAndWhatIsEmpty() {
        assertThat(new CanonicalForm().text("a", null).text("b", "").moment("c", null).number("d", 0).toString()).isEqualTo("{\"d\":0}");
    }

    @Test
    void writesMomentsWithSixDecimals() {
        DateTimeFormatter reference = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS");
        LocalDateTime at = LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_999);
        for (int i = 0; i < 1000; i++) {
            assertThat(CanonicalForm.moment(at)).isEqualTo(reference.format(at));
            at = at.plusHours(7 * i).plusNanos(1_234_567L * i);
        }
        assertThat(CanonicalForm.moment(LocalDateTime.of(2026, 3, 2, 9, 0))).isEqualTo("2026-03-02T09:00:00.000000");
    }

    @Test
    void refusesKeysOutOfTheirOrder() {
        CanonicalForm form = new CanonicalForm().text("b", "x");
        assertThatThrownBy(() -> form.text("a", "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> form.text("b", "x")).isInstanceOf(IllegalStateException.class);
    }
}
