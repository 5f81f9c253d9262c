package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.contract.Law;
import org.yangguang.regulation.Regulation;

class EnquiryCutOffTest {

    private static final Regulation LAW = Law.of("procurement");
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 10, 12, 9, 30);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 21, 10, 0);

    private static LocalDateTime of(LocalDateTime wanted) {
        return EnquiryCutOff.of(new PublishEntry(false, LocalDate.of(2026, 9, 30), DEADLINE, wanted, true, "北京", null, null, null, 0), NOW, LAW, Law.days());
    }

    @Test
    void leavesThreeWorkingDaysBeforeTheDayOfTheDeadline() {
        // 8, 9 and 10 October are worked, the days before are off
        LocalDateTime latest = LocalDateTime.of(2026, 10, 7, 18, 0);
        assertThat(of(null)).isEqualTo(latest);
        assertThat(of(latest)).isEqualTo(latest);
        assertThat(of(NOW.plusDays(3))).isEqualTo(NOW.plusDays(3));
        Refused.by(TenderRule.ENQUIRIES_LEAVE_TIME_TO_ANSWER, "enquiriesUntil", () -> of(latest.plusMinutes(1)));
        Refused.by(TenderRule.ENQUIRIES_LEAVE_TIME_TO_ANSWER, "enquiriesUntil", () -> of(NOW));
    }
}
