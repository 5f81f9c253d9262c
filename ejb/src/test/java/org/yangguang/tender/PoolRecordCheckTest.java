package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Rule;

/** The record of the finance ministry's pool: what of it is refused, and with which rule. */
class PoolRecordCheckTest {

    /** A Wednesday after the holiday of 2026-05-01 to 05; 05-09 is a Saturday that is worked. */
    private static final LocalDate EVALUATION = LocalDate.of(2026, 5, 6);
    private static final WorkingDays DAYS = new WorkingDays(Set.of(2026), Map.of(LocalDate.of(2026, 5, 1), false, LocalDate.of(2026, 5, 4), false,
            LocalDate.of(2026, 5, 5), false, LocalDate.of(2026, 5, 9), true));
    private final List<PoolRecord.Expert> experts = new ArrayList<>();
    private String tied;
    private LocalDate evaluation = EVALUATION;
    private LocalDateTime drawnAt = EVALUATION.atTime(8, 30);

    @BeforeEach
    void five() {
        for (int i = 1; i <= 5; i++) {
            experts.add(new PoolRecord.Expert("专家" + i, "信息技术", "某大学", "e" + i));
        }
    }

    private List<Breach> found(boolean known, boolean scanned, String... seated) {
        PoolRecordCheck check = new PoolRecordCheck(TenderLaw.on(EVALUATION), DAYS, EVALUATION.atTime(9, 0), EVALUATION, List.of(seated), PoolRecordCheckTest::account,
                (user, employer) -> user.equals(tied) ? "relation" : employer.equals("采购人") ? "employer" : null);
        Breaches breaches = new Breaches();
        check.check(new PoolRecord("CZB-1", drawnAt, evaluation, experts), known, scanned, breaches);
        return breaches.all();
    }

    private static Optional<UserView> account(String user) {
        boolean expert = !user.equals("e5x");
        return user.startsWith("e") ? Optional.of(new UserView(user, "专家" + user.charAt(1), "ZJK", "专家库", Set.of(expert ? Role.EXPERT : Role.SUPPLIER), true, false,
                null, null, false, 0)) : Optional.empty();
    }

    private void only(Rule rule, String field, List<Breach> found) {
        assertThat(found).extracting(Breach::rule, Breach::field).containsExactly(org.assertj.core.groups.Tuple.tuple(rule, field));
    }

    @Test
    void takesARecordInOrder() {
        assertThat(found(false, true)).isEmpty();
    }

    @Test
    void isDrawnTwoWorkingDaysBeforeAtTheEarliest() {
        drawnAt = LocalDate.of(2026, 4, 29).atStartOfDay();
        assertThat(found(false, true)).isEmpty();
        drawnAt = LocalDate.of(2026, 4, 28).atTime(23, 59);
        only(TenderRule.DRAWN_NOT_TOO_EARLY, "drawnAt", found(false, true));
        drawnAt = EVALUATION.atTime(9, 1);
        only(InputRule.DATE_IN_FUTURE, "drawnAt", found(false, true));
    }

    @Test
    void evaluationFollowsTheOpening() {
        evaluation = EVALUATION.minusDays(1);
        assertThat(found(false, true)).extracting(Breach::rule).contains(InputRule.DATE_ORDER);
    }

    @Test
    void needsItsScanAndANumberOfItsOwn() {
        only(TenderRule.DRAW_RECORD_IS_ATTACHED, "scan", found(false, false));
        only(InputRule.DUPLICATE, "recordNumber", found(true, true));
    }

    @Test
    void seatsNobodyTwiceNorWithoutTheOwnAccount() {
        experts.set(4, new PoolRecord.Expert("专家4", "信息技术", "某大学", "e4"));
        only(InputRule.DUPLICATE, "experts[4].userName", found(false, true));
        experts.set(4, new PoolRecord.Expert("专家5", "信息技术", "某大学", "e4"));
        only(TenderRule.EXPERT_HAS_THE_ACCOUNT, "experts[4].userName", found(false, true));
        experts.set(4, new PoolRecord.Expert("专家5", "信息技术", "某大学", "e5x"));
        only(TenderRule.EXPERT_HAS_THE_ACCOUNT, "experts[4].userName", found(false, true));
        experts.set(4, new PoolRecord.Expert("无名", "信息技术", "某大学", "nobody"));
        only(TenderRule.EXPERT_HAS_THE_ACCOUNT, "experts[4].userName", found(false, true));
        experts.remove(4);
        only(InputRule.DUPLICATE, "experts[3].userName", found(false, true, "e4"));
    }

    @Test
    void whoHasATieDoesNotSit() {
        tied = "e2";
        only(TenderRule.TIED_EXPERT_DOES_NOT_SIT, "experts[1].name", found(false, true));
        tied = null;
        experts.set(0, new PoolRecord.Expert("专家1", "信息技术", "采购人", "e1"));
        only(TenderRule.TIED_EXPERT_DOES_NOT_SIT, "experts[0].name", found(false, true));
    }

    @Test
    void tellsEveryEmptyFieldAtOnce() {
        experts.clear();
        experts.add(new PoolRecord.Expert(" ", null, "", null));
        assertThat(found(false, true)).hasSize(4).extracting(Breach::rule).containsOnly(InputRule.REQUIRED);
    }
}
