package org.yangguang.tender;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/**
 * Whether a record of the finance ministry's pool may seat a committee: whole, drawn in time, of people who may sit. All
 * defects are told at once.
 *
 * @param account finds an account
 * @param tie     answers the word of the tie that keeps somebody of this account and employer from judging, or null
 */
record PoolRecordCheck(Regulation law, WorkingDays days, LocalDateTime now, LocalDate openedOn, List<String> seated,
                       Function<String, Optional<UserView>> account, BiFunction<String, String, String> tie) {

    private static final int NUMBER = 60;
    private static final int NAME = 100;
    private static final int EMPLOYER = 200;

    LocalDate evaluationOn(PoolRecord record) {
        return record.evaluationOn() == null ? now.toLocalDate() : record.evaluationOn();
    }

    void check(PoolRecord record, boolean known, boolean scanned, Breaches breaches) {
        breaches.text(record.number(), NUMBER, "recordNumber");
        breaches.check(!known, InputRule.DUPLICATE, "recordNumber", record.number());
        breaches.check(scanned, TenderRule.DRAW_RECORD_IS_ATTACHED, "scan");
        LocalDate evaluation = evaluationOn(record);
        breaches.check(!evaluation.isBefore(openedOn), InputRule.DATE_ORDER, "evaluationOn", openedOn, evaluation);
        if (breaches.required(record.drawnAt(), "drawnAt") && breaches.check(!record.drawnAt().isAfter(now), InputRule.DATE_IN_FUTURE, "drawnAt", record.drawnAt())) {
            LocalDate first = days.minusWorkingDays(evaluation, law.count("EVA-03.draw"));
            breaches.check(!record.drawnAt().toLocalDate().isBefore(first), TenderRule.DRAWN_NOT_TOO_EARLY, "drawnAt", first, evaluation);
        }
        breaches.check(!record.experts().isEmpty(), InputRule.REQUIRED, "experts");
        Set<String> seen = new HashSet<>(seated);
        for (int i = 0; i < record.experts().size(); i++) {
            seat(record.experts().get(i), "experts[" + i + "].", seen, breaches);
        }
    }

    private void seat(PoolRecord.Expert expert, String at, Set<String> seen, Breaches breaches) {
        boolean named = breaches.text(expert.name(), NAME, at + "name");
        breaches.text(expert.specialty(), NAME, at + "specialty");
        breaches.text(expert.employer(), EMPLOYER, at + "employer");
        if (!breaches.text(expert.userName(), NAME, at + "userName") || !named) {
            return;
        }
        UserView user = account.apply(expert.userName()).filter(u -> u.active() && u.roles().contains(Role.EXPERT)).orElse(null);
        boolean same = user != null && user.displayName().equals(expert.name().strip());
        if (breaches.check(same, TenderRule.EXPERT_HAS_THE_ACCOUNT, at + "userName", expert.userName(), expert.name())
                && breaches.check(seen.add(expert.userName()), InputRule.DUPLICATE, at + "userName", expert.userName())) {
            String ground = tie.apply(expert.userName(), expert.employer());
            breaches.check(ground == null, TenderRule.TIED_EXPERT_DOES_NOT_SIT, at + "name", expert.name(), ground == null ? "" : ground);
        }
    }
}
