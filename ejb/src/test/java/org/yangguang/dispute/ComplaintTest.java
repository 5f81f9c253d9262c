package org.yangguang.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.contract.Law;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.shared.InputRule;
import org.yangguang.tender.Remedy;
import org.yangguang.tender.RemedyEntry;

class ComplaintTest {

    private static final DisputeDeadlines DEADLINES = new DisputeDeadlines(Law.of("procurement", "dispute-complaint", "remedy", "project"), Law.days());
    private static final LocalDateTime FILED = LocalDateTime.of(2026, 3, 4, 9, 0);
    private static final Dispute.Raiser RAISER = new Dispute.Raiser("HHSJ", "黄河数据公司", "supplier2", FILED);

    private int papers;

    /** Filed on 13 February, so its answer is due on 2 March and a complaint on 23 March. */
    private static Dispute challenge() {
        return Dispute.challenge("ZY-2026-0001", DisputeTest.tender(), new FileChallenge("CG-2026-0001", DisputeStep.RESULT, null, List.of("业绩分少计", "价格分有误"),
                "评分有误", null, "重新评审", DisputeTest.SENDER), LocalDate.of(2026, 2, 12), new Dispute.Raiser("HHSJ", "黄河数据公司", "supplier2", LocalDateTime.of(2026, 2, 13, 16, 0)), DEADLINES);
    }

    private static Dispute answered() {
        Dispute challenge = challenge();
        challenge.answer(new ChallengeAnswer("unfounded", "不成立。", null, 0), "officer", LocalDateTime.of(2026, 2, 28, 9, 0));
        return challenge;
    }

    private static FileComplaint filed(String aboutAnswer, String... claims) {
        return new FileComplaint("ZY-2026-0001", List.of(claims), aboutAnswer, "答复没有依据", "《政府采购法》第五十五条", "责令重新评审", DisputeTest.SENDER);
    }

    private static void ensure(Dispute challenge, FileComplaint filed, String today) {
        challenge.ensureComplaint(filed, DEADLINES, LocalDate.parse(today));
    }

    private static Dispute complaint() {
        return answered().complaint("TS-2026-0001", DisputeTest.tender(), filed(null, "业绩分少计"), "CWS", RAISER, DEADLINES);
    }

    private String enter(Dispute complaint, ComplaintNoticeKind kind, Integer days, String verdict) {
        return enter(complaint, kind, days, verdict, null);
    }

    private String enter(Dispute complaint, ComplaintNoticeKind kind, Integer days, String verdict, RemedyEntry remedy) {
        return enter(complaint, kind, days, verdict, remedy, null);
    }

    private String enter(Dispute complaint, ComplaintNoticeKind kind, Integer days, String verdict, RemedyEntry remedy, BanEntry ban) {
        RecordNotice command = new RecordNotice(kind, "WB-" + ++papers, days, verdict, remedy, ban, 0);
        complaint.complaint().check(command, DEADLINES.law(), LocalDate.of(2026, 3, 6));
        return complaint.note(command, paper(command.resolution()), DEADLINES, "finance", FILED.plusDays(papers));
    }

    private static ResolutionView paper(String number) {
        return new ResolutionView(number, ResolutionKind.FINANCE_MINISTRY, "财政部", "财库函 " + number, LocalDate.of(2026, 3, 6), "处理意见", List.of(), ResolutionStatus.VERIFIED,
                "officer", null, "officer", FILED, "head", null, FILED, null, false, List.of(), 0);
    }

    @Test
    void comesAfterTheAnswerOrItsPeriodAndWithinFifteenWorkingDays() {
        Refused.by(DisputeRule.COMPLAINED_AFTER_THE_ANSWER, null, () -> ensure(challenge(), filed(null, "业绩分少计"), "2026-03-02"));
        ensure(challenge(), filed(null, "业绩分少计"), "2026-03-03");
        ensure(answered(), filed(null, "业绩分少计"), "2026-02-28");
        ensure(answered(), filed(null, "业绩分少计"), "2026-03-23");
        Refused.by(DisputeRule.COMPLAINED_IN_TIME, null, () -> ensure(answered(), filed(null, "业绩分少计"), "2026-03-24"));
    }

    @Test
    void staysWithinTheChallengeExceptAboutTheAnswer() {
        Refused.by(DisputeRule.COMPLAINED_WITHIN_THE_CHALLENGE, "claims", () -> ensure(answered(), filed(null, "业绩分少计", "专家应当回避"), "2026-03-04"));
        ensure(answered(), filed("答复超出期限"), "2026-03-04");
        Refused.by(InputRule.REQUIRED, "claims", () -> ensure(answered(), filed(" "), "2026-03-04"));
    }

    @Test
    void itsPapersComeInTheirOrderAndOnce() {
        Dispute complaint = complaint();
        assertThat(complaint.answerer()).isEqualTo("CWS");
        assertThat(complaint.answerBy()).isEqualTo(LocalDate.of(2026, 3, 11));
        Refused.by(DisputeRule.NOTICE_COMES_IN_ITS_ORDER, "kind", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "unfounded"));
        assertThat(enter(complaint, ComplaintNoticeKind.ACCEPTANCE, null, null)).isEqualTo("recorded");
        assertThat(complaint.answerBy()).as("thirty working days, Qingming between").isEqualTo(LocalDate.of(2026, 4, 16));
        Refused.by(DisputeRule.NOTICE_COMES_IN_ITS_ORDER, "kind", () -> enter(complaint, ComplaintNoticeKind.REFUSAL, null, null));
        Refused.by(DisputeRule.NOTICE_COMES_IN_ITS_ORDER, "kind", () -> enter(complaint, ComplaintNoticeKind.RESUMPTION, null, null));
        papers = 1;
        RecordNotice again = new RecordNotice(ComplaintNoticeKind.SERVICE, "WB-2", null, null, null, null, 0);
        Refused.by(DisputeRule.NOTICE_RECORDED_ONCE, null, () -> complaint.note(again, paper("WB-2"), DEADLINES, "finance", FILED));
        papers = 9;
        enter(complaint, ComplaintNoticeKind.SERVICE, null, null);
        assertThat(complaint.view(null, DEADLINES, false, List.of()).deadlines()).extracting(DeadlineView::code, DeadlineView::until).contains(
                org.assertj.core.groups.Tuple.tuple("DSP-02.explain", LocalDate.of(2026, 3, 13)), org.assertj.core.groups.Tuple.tuple("DSP-02.serve", LocalDate.of(2026, 3, 16)));
        Refused.by(InputRule.UNKNOWN_CHOICE, "verdict", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "maybe"));
        assertThat(enter(complaint, ComplaintNoticeKind.DECISION, null, "unfounded")).isEqualTo("closed");
        assertThat(complaint.decision().verdict()).isEqualTo(DisputeStatus.UNFOUNDED);
    }

    @Test
    void suspendsThirtyCalendarDaysAtMostAndGoesOnTheDayAfter() {
        Dispute complaint = complaint();
        enter(complaint, ComplaintNoticeKind.ACCEPTANCE, null, null);
        Refused.by(DisputeRule.SUSPENDED_AT_MOST_THIRTY_DAYS, "days", () -> enter(complaint, ComplaintNoticeKind.SUSPENSION, 31, null));
        Refused.by(DisputeRule.SUSPENDED_AT_MOST_THIRTY_DAYS, "days", () -> enter(complaint, ComplaintNoticeKind.SUSPENSION, 0, null));
        Refused.by(InputRule.REQUIRED, "days", () -> enter(complaint, ComplaintNoticeKind.SUSPENSION, null, null));
        enter(complaint, ComplaintNoticeKind.SUSPENSION, 30, null);
        LocalDate last = complaint.complaint().suspendedUntil();
        assertThat(last).isEqualTo(FILED.plusDays(papers).toLocalDate().plusDays(30));
        assertThat(complaint.complaint().suspensionEnded(last)).isFalse();
        assertThat(complaint.complaint().suspensionEnded(last.plusDays(1))).isTrue();
        complaint.complaint().holds();
        enter(complaint, ComplaintNoticeKind.RESUMPTION, null, null);
        assertThat(complaint.complaint().release()).as("it kept the project at rest").isTrue();
        assertThat(complaint.complaint().release()).isFalse();
        Refused.by(DisputeRule.SUSPENDED_AT_MOST_THIRTY_DAYS, "days", () -> enter(complaint, ComplaintNoticeKind.SUSPENSION, 1, null));
    }

    @Test
    void aDecisionByWhichTheResultFallsSaysWhatFollows() {
        Dispute complaint = complaint();
        RemedyEntry anew = new RemedyEntry(Remedy.TENDER, false, null, null);
        Refused.by(DisputeRule.DECISION_NAMES_ITS_REMEDY, "remedy.remedy", () -> enter(complaint, ComplaintNoticeKind.ACCEPTANCE, null, null, anew));
        enter(complaint, ComplaintNoticeKind.ACCEPTANCE, null, null);
        Refused.by(DisputeRule.DECISION_NAMES_ITS_REMEDY, "remedy.remedy", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "upheld"));
        Refused.by(DisputeRule.DECISION_NAMES_ITS_REMEDY, "remedy.remedy", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "harmless", anew));
        enter(complaint, ComplaintNoticeKind.DECISION, null, "upheld", anew);
        complaint.remedied(anew, FILED);
        assertThat(complaint.decision().remedy()).isEqualTo(Remedy.TENDER);
        assertThat(complaint.view(null, DEADLINES, false, List.of()).carriedOut().remedy()).isEqualTo(Remedy.TENDER);
        assertThat(complaint.ground("finance").reason()).contains("处理意见");
    }

    @Test
    void aFalseComplaintBarsForOneToThreeYearsFromItsDecision() {
        Dispute complaint = complaint();
        enter(complaint, ComplaintNoticeKind.ACCEPTANCE, null, null);
        for (String until : List.of("2027-03-05", "2029-03-07")) {
            Refused.by(DisputeRule.BARRED_ONE_TO_THREE_YEARS, "ban.until", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "unfounded", null,
                    new BanEntry(BanGround.FABRICATED, LocalDate.parse(until))));
        }
        Refused.by(InputRule.REQUIRED, "ban.ground", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "unfounded", null, new BanEntry(null, LocalDate.of(2028, 3, 6))));
        BanEntry ban = new BanEntry(BanGround.FABRICATED, LocalDate.of(2029, 3, 6));
        Refused.by(DisputeRule.FALSE_COMPLAINT_IS_REJECTED, "ban.ground", () -> enter(complaint, ComplaintNoticeKind.DECISION, null, "harmless", null, ban));
        Refused.by(DisputeRule.FALSE_COMPLAINT_IS_REJECTED, "ban.ground", () -> enter(complaint, ComplaintNoticeKind.SERVICE, null, null, null, ban));
        enter(complaint, ComplaintNoticeKind.DECISION, null, "unfounded", null, ban);
        assertThat(complaint.decision().ban()).isEqualTo(ban);
    }
}
