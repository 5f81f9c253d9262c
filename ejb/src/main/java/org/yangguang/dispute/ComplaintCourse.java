package org.yangguang.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** What became of a complaint at the finance department; empty in enquiries and challenges. */
@Embeddable
class ComplaintCourse {

    /** What follows in the drawing. */
    static final String GOES_ON = "recorded";
    static final String CLOSED = "closed";

    private static final String DAYS = "DSP-03.suspension";
    private static final String BAN_LEAST = "DSP-05.ban-least-years";
    private static final String BAN_MOST = "DSP-05.ban-most-years";

    @Column(name = "challenge_number")
    private String challenge;
    @Column(name = "about_answer", length = 16777216)
    private String aboutAnswer;
    @Column(name = "finance")
    private String finance;
    /** Last day of the suspension in effect; null while there is none. */
    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;
    /** Whether the project rests because of this complaint, and not for a reason of its own. */
    private boolean suspends;
    @Column(name = "suspended_days")
    private int suspendedDays;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    /** Why its supplier is barred by the decision; null where it is not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "ban_ground")
    private BanGround banGround;
    @Column(name = "banned_until")
    private LocalDate bannedUntil;
    @ElementCollection
    @CollectionTable(name = "dispute_notice", joinColumns = @JoinColumn(name = "dispute_id"))
    @OrderColumn(name = "row_position")
    private List<ComplaintNotice> notices = new ArrayList<>();

    void begin(String ofChallenge, String answerComplaint, String financeDepartment) {
        challenge = ofChallenge;
        aboutAnswer = answerComplaint;
        finance = financeDepartment;
    }

    /**
     * Refuses a paper of a kind that cannot come now, one that was entered before, a suspension beyond the law's days, a ban
     * beyond its years.
     *
     * @param decided day of the paper
     */
    void check(RecordNotice command, Regulation law, LocalDate decided) {
        Breaches breaches = new Breaches();
        breaches.text(command.resolution(), 40, "resolution");
        if (breaches.required(command.kind(), "kind")) {
            breaches.check(inOrder(command.kind()), DisputeRule.NOTICE_COMES_IN_ITS_ORDER, "kind");
            if (command.kind() == ComplaintNoticeKind.SUSPENSION && breaches.required(command.days(), "days")) {
                int most = law.count(DAYS);
                breaches.check(command.days() > 0 && suspendedDays + command.days() <= most, DisputeRule.SUSPENDED_AT_MOST_THIRTY_DAYS, "days", most, suspendedDays);
            }
            if (command.kind() == ComplaintNoticeKind.DECISION && breaches.required(command.verdict(), "verdict")) {
                breaches.check(List.of("unfounded", "harmless", "upheld").contains(command.verdict()), InputRule.UNKNOWN_CHOICE, "verdict", command.verdict());
            }
            ban(command, law, decided, breaches);
            breaches.check(takesAway(command) == (command.remedy() != null), DisputeRule.DECISION_NAMES_ITS_REMEDY, "remedy.remedy");
        }
        breaches.refuseIfAny();
    }

    private static void ban(RecordNotice command, Regulation law, LocalDate decided, Breaches breaches) {
        if (command.ban() == null || !breaches.check(command.kind() == ComplaintNoticeKind.DECISION && "unfounded".equals(command.verdict()),
                DisputeRule.FALSE_COMPLAINT_IS_REJECTED, "ban.ground")) {
            return;
        }
        breaches.required(command.ban().ground(), "ban.ground");
        if (breaches.required(command.ban().until(), "ban.until")) {
            int least = law.count(BAN_LEAST);
            int most = law.count(BAN_MOST);
            LocalDate until = command.ban().until();
            breaches.check(!until.isBefore(decided.plusYears(least)) && !until.isAfter(decided.plusYears(most)), DisputeRule.BARRED_ONE_TO_THREE_YEARS,
                    "ban.until", least, most, decided);
        }
    }

    private static boolean takesAway(RecordNotice command) {
        return command.kind() == ComplaintNoticeKind.DECISION && "upheld".equals(command.verdict());
    }

    private boolean inOrder(ComplaintNoticeKind kind) {
        boolean accepted = notices.stream().anyMatch(n -> n.is(ComplaintNoticeKind.ACCEPTANCE));
        return switch (kind) {
            case ACCEPTANCE, REFUSAL -> !accepted;
            case WITHDRAWAL -> true;
            case SUSPENSION -> accepted && suspendedUntil == null;
            case RESUMPTION -> suspendedUntil != null;
            default -> accepted;
        };
    }

    /** Enters the paper; the status that follows from it, null where it changes nothing. */
    DisputeStatus note(RecordNotice command, ResolutionView paper, String by, LocalDateTime at) {
        Breaches.ensure(notices.stream().noneMatch(n -> n.rests(paper.number())), DisputeRule.NOTICE_RECORDED_ONCE, paper.number());
        notices.add(new ComplaintNotice(command, paper, by, at));
        return switch (command.kind()) {
            case ACCEPTANCE -> DisputeStatus.ACCEPTED;
            case REFUSAL -> DisputeStatus.REFUSED;
            case WITHDRAWAL -> DisputeStatus.WITHDRAWN;
            case DECISION -> {
                decidedOn = paper.decidedOn();
                banGround = command.ban() == null ? null : command.ban().ground();
                bannedUntil = command.ban() == null ? null : command.ban().until();
                yield command.verdict().equals("unfounded") ? DisputeStatus.UNFOUNDED : DisputeStatus.UPHELD;
            }
            case SUSPENSION -> {
                suspendedUntil = at.toLocalDate().plusDays(command.days());
                suspendedDays += command.days();
                yield null;
            }
            default -> null;
        };
    }

    /** The procurement rests from now on by this complaint. */
    void holds() {
        suspends = true;
    }

    /** The suspension is over; true when it is this complaint that keeps the project at rest. */
    boolean release() {
        boolean held = suspends;
        suspends = false;
        suspendedUntil = null;
        return held;
    }

    boolean suspensionEnded(LocalDate today) {
        return suspendedUntil != null && today.isAfter(suspendedUntil);
    }

    String challenge() {
        return challenge;
    }

    /** Null where nobody is barred. */
    BanEntry ban() {
        return banGround == null ? null : new BanEntry(banGround, bannedUntil);
    }

    String aboutAnswer() {
        return aboutAnswer;
    }

    String finance() {
        return finance;
    }

    LocalDate suspendedUntil() {
        return suspendedUntil;
    }

    /** When the copy was served, from which the answer's days count; null before. */
    LocalDate servedOn() {
        return notices.stream().filter(n -> n.is(ComplaintNoticeKind.SERVICE)).map(ComplaintNotice::datedOn).findFirst().orElse(null);
    }

    ComplaintNoticeView decision() {
        return notices.stream().filter(n -> n.is(ComplaintNoticeKind.DECISION)).map(ComplaintNotice::view).findFirst().orElse(null);
    }

    List<ComplaintNoticeView> views() {
        return notices.stream().map(ComplaintNotice::view).toList();
    }
}
