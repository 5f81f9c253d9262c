package org.yangguang.dispute;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/**
 * The periods of 询问、质疑 under the law of the tender's own date, all in working days that begin the day after. Asked by the
 * doors of this component, by its pages and by calculators.
 */
public record DisputeDeadlines(Regulation law, WorkingDays days) {

    static final String ENQUIRY_ANSWER = "DSP-01.answer";
    static final String CHALLENGE = "DSP-01.challenge";
    static final String CHALLENGE_ANSWER = "DSP-01.reply";
    static final String COMPLAINT = "DSP-02.complaint";

    /** Last day on which an enquiry is answered. */
    public LocalDate answerEnquiryBy(LocalDate askedOn) {
        return after(askedOn, ENQUIRY_ANSWER);
    }

    /** Last day on which a challenge may be filed. @param knownOn when the harm was known or should have been */
    public LocalDate challengeBy(LocalDate knownOn) {
        return after(knownOn, CHALLENGE);
    }

    /** Last day on which a challenge is answered. @param filedOn when the purchaser received it */
    public LocalDate answerChallengeBy(LocalDate filedOn) {
        return after(filedOn, CHALLENGE_ANSWER);
    }

    /** Last day on which a complaint may be filed. @param answerBy end of the period for the answer to the challenge */
    public LocalDate complainBy(LocalDate answerBy) {
        return after(answerBy, COMPLAINT);
    }

    /** A period as it is shown: from, to, the days and the article that give them. */
    DeadlineView view(String parameter, LocalDate from) {
        Regulation.Parameter period = law.parameter(parameter);
        return new DeadlineView(parameter, from, after(from, parameter), period.amount().intValueExact(), period.article());
    }

    List<DeadlineView> ofEnquiry(LocalDate askedOn) {
        return List.of(view(ENQUIRY_ANSWER, askedOn));
    }

    List<DeadlineView> ofChallenge(LocalDate knownOn, LocalDate filedOn) {
        return List.of(view(CHALLENGE, knownOn), view(CHALLENGE_ANSWER, filedOn), view(COMPLAINT, answerChallengeBy(filedOn)));
    }

    private LocalDate after(LocalDate from, String parameter) {
        return law.lastDay(parameter, from, days);
    }
}
