package org.yangguang.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** A decision taken outside has effect when a second person has seen its scan, for its own projects, where its kind is needed. */
class ResolutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime NOW = TODAY.atTime(9, 0);
    private static final String CASE = "SB-2026-0001";

    private static RecordResolution paper(String number, LocalDate day, String... projects) {
        return new RecordResolution(ResolutionKind.PARTY_GROUP, "部党组", number, day, "同意立项", List.of(projects));
    }

    private static Resolution recorded() {
        return Resolution.record("WB-2026-0001", paper(" 商党组纪要〔2026〕7号 ", TODAY, CASE), List.of(CASE), "officer", NOW);
    }

    private static void refused(Rule rule, String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class,
                v -> assertThat(v.breaches()).anySatisfy(b -> {
                    assertThat(b.rule()).isEqualTo(rule);
                    assertThat(b.field()).isEqualTo(field);
                }));
    }

    private static void verify(Resolution record, boolean agrees, String remark, boolean scanned, String by) {
        record.verify(new VerifyResolution(agrees, remark, 0), Set.of(by), scanned, by, NOW);
    }

    private static void ensure(Resolution record, String application, ResolutionKind kind) {
        record.ensureInForce(application, Set.of(kind), "resolution");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThatThrownBy(() -> Resolution.complete(new RecordResolution(null, " ", null, null, null, null), TODAY, true))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaches()).extracting(b -> b.field())
                        .containsExactlyInAnyOrder("kind", "body", "documentNumber", "decidedOn", "summary", "projects", "scan"));
        refused(InputRule.DATE_IN_FUTURE, "decidedOn", () -> Resolution.complete(paper("7号", TODAY.plusDays(1), CASE), TODAY, false));
        refused(InputRule.REQUIRED, "projects", () -> Resolution.complete(paper("7号", TODAY, " "), TODAY, false));
        Resolution.complete(paper("7号", TODAY, CASE), TODAY, false);
    }

    @Test
    void whoRecordedItDoesNotVerifyIt() {
        refused(ResolutionRule.RECORDER_DOES_NOT_VERIFY, null, () -> verify(recorded(), true, null, true, "officer"));
        refused(ResolutionRule.RECORDER_DOES_NOT_VERIFY, null,
                () -> recorded().verify(new VerifyResolution(true, null, 0), Set.of("head", "officer"), true, "head", NOW));
    }

    @Test
    void nothingIsVerifiedWithoutItsScanOrTwice() {
        Resolution record = recorded();
        refused(ResolutionRule.SCAN_IS_THERE, "scan", () -> verify(record, true, null, false, "head"));
        refused(InputRule.REQUIRED, "agrees", () -> record.verify(new VerifyResolution(null, null, 0), Set.of("head"), true, "head", NOW));
        refused(InputRule.REQUIRED, "remark", () -> verify(record, false, " ", true, "head"));
        verify(record, true, null, true, "head");
        refused(ResolutionRule.VERIFIED_ONCE, null, () -> verify(record, true, null, true, "finance"));
    }

    @Test
    void itHasEffectOnlyAsVerified() {
        Resolution record = recorded();
        refused(ResolutionRule.VERIFIED_BEFORE_EFFECT, "resolution", () -> ensure(record, CASE, ResolutionKind.PARTY_GROUP));
        verify(record, true, null, true, "head");
        ensure(record, CASE, ResolutionKind.PARTY_GROUP);
        refused(ResolutionRule.CONCERNS_THE_PROJECT, "resolution", () -> ensure(record, "SB-2026-0002", ResolutionKind.PARTY_GROUP));
        refused(ResolutionRule.OF_THE_KIND_NEEDED, "resolution", () -> ensure(record, CASE, ResolutionKind.FINANCE_MINISTRY));
        Resolution other = recorded();
        verify(other, false, "文号不符", true, "head");
        refused(ResolutionRule.VERIFIED_BEFORE_EFFECT, "resolution", () -> ensure(other, CASE, ResolutionKind.PARTY_GROUP));
    }
}
