package org.yangguang.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;

/**
 * The periods of 询问、质疑、投诉 under the law of the tender's own date, all in working days that begin the day after. Asked by the
 * doors of this component, by its pages and by calculators.
 */
public record DisputeDeadlines(Regulation law, WorkingDays days) {

    static final String ENQUIRY_ANSWER = "DSP-01.answer";
    static final String CHALLENGE = "DSP-01.challenge";
    static final String CHALLENGE_ANSWER = "DSP-01.reply";
    static final String COMPLAINT = "DSP-02.complaint";
    static final String SCREENING = "DSP-02.screen";
    static final String SERVICE = "DSP-02.serve";
    static final String ANSWER = "DSP-02.explain";
    static final String DECISION = "DSP-02.decide";

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

    /** Last day on which the finance department says whether it accepts a complaint. */
    public LocalDate screenBy(LocalDate filedOn) {
        return after(filedOn, SCREENING);
    }

    /** Last day on which the finance department decides a complaint; tests, hearings and corrections are not counted. */
    public LocalDate decideBy(LocalDate filedOn) {
        return after(filedOn, DECISION);
    }

    List<DeadlineView> ofComplaint(LocalDate answerBy, LocalDate filedOn, LocalDate servedOn) {
        List<DeadlineView> found = new ArrayList<>(List.of(view(COMPLAINT, answerBy), view(SCREENING, filedOn), view(SERVICE, filedOn)));
        if (servedOn != null) {
            found.add(view(ANSWER, servedOn));
        }
        found.add(view(DECISION, filedOn));
        return found;
    }

    private LocalDate after(LocalDate from, String parameter) {
        return law.lastDay(parameter, from, days);
    }
}
