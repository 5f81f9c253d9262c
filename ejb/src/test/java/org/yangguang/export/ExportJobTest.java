package org.yangguang.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;

/** An ordered file from the order until it is removed. */
class ExportJobTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final Instant CLOCK = Instant.parse("2026-03-02T01:00:00Z");

    private final ExportJob job = new ExportJob("DC-2026-0001", "register", "{}", "key", new ExportPlan("项目列表", "projects.xlsx", "x", 200),
            "officer", NOW);

    @Test
    void isGivenOutOnlyWhileItIsThere() {
        Refused.by(ExportRule.FILE_IS_READY, null, job::ensureReady);
        assertThat(job.claim("a", CLOCK, NOW)).isTrue();
        job.reached(100, CLOCK);
        assertThat(job.view().percent()).isEqualTo(50);
        job.ready(1000, NOW.plusMinutes(1));
        job.ensureReady();
        assertThat(job.view().percent()).isEqualTo(100);
        assertThat(job.view().keptUntil()).isEqualTo(NOW.plusMinutes(1).plusDays(ExportJob.KEPT_DAYS));
        job.removed(NOW.plusDays(4));
        Refused.by(ExportRule.FILE_IS_READY, null, job::ensureReady);
    }

    @Test
    void isMadeByOneNodeUntilThatIsSilent() {
        assertThat(job.claim("a", CLOCK, NOW)).isTrue();
        assertThat(job.claim("b", CLOCK.plusSeconds(30), NOW)).isFalse();
        job.reached(10, CLOCK.plusSeconds(40));
        assertThat(job.claim("b", CLOCK.plusSeconds(90), NOW)).isFalse();
        assertThat(job.claim("b", CLOCK.plus(Duration.ofSeconds(101)), NOW)).isTrue();
        assertThat(job.view().done()).isZero();
    }

    @Test
    void isBegunAgainAFewTimesAndThenGivenUp() {
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThat(job.claim("a", CLOCK, NOW)).isTrue();
            job.brokeOff("YG-1", NOW);
            assertThat(job.isOpen()).isTrue();
        }
        assertThat(job.claim("a", CLOCK, NOW)).isTrue();
        job.brokeOff("YG-3", NOW);
        assertThat(job.isEnded()).isTrue();
        assertThat(job.view().reason()).isEqualTo("YG-3");
        assertThat(job.claim("a", CLOCK, NOW)).isFalse();
    }

    @Test
    void isGivenUpWhenTheNodesDieAtIt() {
        assertThat(job.claim("a", CLOCK, NOW)).isTrue();
        assertThat(job.claim("a", CLOCK.plusSeconds(1), NOW)).as("the same node, started anew").isTrue();
        assertThat(job.claim("b", CLOCK.plusSeconds(70), NOW)).as("the next, after a minute of silence").isTrue();
        assertThat(job.claim("a", CLOCK.plusSeconds(80), NOW)).as("it is alive").isFalse();
        assertThat(job.isOpen()).isTrue();
        assertThat(job.claim("a", CLOCK.plusSeconds(140), NOW)).isFalse();
        assertThat(job.view().reason()).isEqualTo("EXPORT-X06");
        assertThat(job.isEnded()).isTrue();
    }

    @Test
    void tellsWhyItWillNotCome() {
        job.claim("a", CLOCK, NOW);
        job.fail(ExportRule.MAY_STILL_READ.code(), NOW);
        assertThat(job.view().status()).isEqualTo(ExportStatus.FAILED);
        assertThat(job.view().reason()).isEqualTo("EXPORT-X04");
    }

    @Test
    void isTakenUpAtOnceWhenItWasLaidDown() {
        assertThat(job.claim("a", CLOCK, NOW)).isTrue();
        job.laidDown();
        assertThat(job.claim("b", CLOCK.plusSeconds(1), NOW)).isTrue();
    }
}
