package org.yangguang.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.calendar.CalendarRule;
import org.yangguang.contract.Law;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Stale;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;

class DisputeTest {

    private static final DisputeDeadlines DEADLINES = new DisputeDeadlines(Law.of("procurement"), Law.days());
    private static final LocalDateTime FILED = LocalDateTime.of(2026, 2, 13, 16, 30);
    private static final Dispute.Raiser RAISER = new Dispute.Raiser("HHSJ", "黄河数据公司", "supplier2", FILED);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static final LetterSender SENDER = new LetterSender("济南市历下区解放路1号", "250013", "李明", "0531-88880000");

    static TenderView tender() {
        return new TenderView("CG-2026-0001", "SB-2026-0001", "XM-1", "农村商网", 1, null, TenderStatus.BIDDING, "open", "1", "XXH", "信息化司", "GXZB", "国信招标",
                null, List.of(), null, FILED.minusDays(9), 0, null, null, 0, List.of(), List.of(), List.of(), List.of(), null, null, null, null, day("2026-01-30"),
                FILED.plusDays(5), true, List.of(), null, null, List.of(), null, null, 0);
    }

    private static FileChallenge filed(String... claims) {
        return new FileChallenge("CG-2026-0001", DisputeStep.RESULT, null, List.of(claims), "评分有误", " ", "重新评审", SENDER);
    }

    private static Dispute challenge() {
        return Dispute.challenge("ZY-2026-0001", tender(), filed("业绩分少计五分"), day("2026-02-12"), RAISER, DEADLINES);
    }

    private static Dispute enquiry(DisputeStep step) {
        return Dispute.enquiry("XW-2026-0001", tender(), new AskEnquiry("CG-2026-0001", step, " 我公司黄河数据问：接口是否开放？ "), RAISER, DEADLINES);
    }

    /** DSP-01 over the national day of 2026, with its worked Saturday, and over the spring festival with its two. */
    @Test
    void periodsCountWorkingDaysAfterTheDayItself() {
        assertThat(DEADLINES.answerEnquiryBy(day("2026-09-30"))).isEqualTo(day("2026-10-10"));
        assertThat(DEADLINES.challengeBy(day("2026-09-23"))).isEqualTo(day("2026-10-10"));
        assertThat(DEADLINES.answerChallengeBy(day("2026-02-13"))).isEqualTo(day("2026-03-02"));
        assertThat(DEADLINES.complainBy(day("2026-03-02"))).isEqualTo(day("2026-03-23"));
        Refused.by(CalendarRule.YEAR_IS_LOADED, null, () -> DEADLINES.complainBy(day("2026-12-28")));
    }

    @Test
    void eachPeriodTellsItsArticle() {
        assertThat(challenge().view(null, DEADLINES, false, List.of()).deadlines()).extracting(DeadlineView::code, DeadlineView::from, DeadlineView::until, DeadlineView::days)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("DSP-01.challenge", day("2026-02-12"), day("2026-02-28"), 7),
                        org.assertj.core.groups.Tuple.tuple("DSP-01.reply", day("2026-02-13"), day("2026-03-02"), 7),
                        org.assertj.core.groups.Tuple.tuple("DSP-02.complaint", day("2026-03-02"), day("2026-03-23"), 15));
        assertThat(challenge().view(null, DEADLINES, false, List.of()).deadlines()).allSatisfy(d -> assertThat(d.article()).contains("条"));
    }

    @Test
    void anEnquiryAboutTheDocumentsComesBeforeItsCutOff() {
        AskEnquiry asked = new AskEnquiry("CG-2026-0001", DisputeStep.DOCUMENTS, "接口是否开放？");
        Dispute.complete(asked, FILED.plusSeconds(1), FILED);
        Refused.by(DisputeRule.ENQUIRY_BEFORE_THE_CUT_OFF, null, () -> Dispute.complete(asked, FILED, FILED));
        Dispute.complete(new AskEnquiry("CG-2026-0001", DisputeStep.RESULT, "何时公告？"), FILED, FILED);
        Refused.by(InputRule.REQUIRED, "question", () -> Dispute.complete(new AskEnquiry("CG-2026-0001", null, " "), FILED, FILED));
    }

    @Test
    void onlyEnquiriesAboutTheDocumentsKeepTheBidsClosed() {
        assertThat(enquiry(DisputeStep.DOCUMENTS).view(null, DEADLINES, false, List.of()).beforeCutOff()).isTrue();
        assertThat(enquiry(DisputeStep.PROCESS).view(null, DEADLINES, false, List.of()).beforeCutOff()).isFalse();
        assertThat(enquiry(DisputeStep.DOCUMENTS).answerBy()).isEqualTo(day("2026-02-25"));
    }

    @Test
    void whatIsPublishedTellsNotWhoAsked() {
        Dispute dispute = enquiry(DisputeStep.DOCUMENTS);
        dispute.answer(new EnquiryAnswer("接口是否开放？", " 开放。 ", 0), "officer", FILED.plusDays(1));
        assertThat(dispute.published()).isEqualTo(new PublishedAnswer("XW-2026-0001", "CG-2026-0001", "农村商网", DisputeStep.DOCUMENTS, "接口是否开放？", "开放。", FILED.plusDays(1)));
        Dispute asAsked = enquiry(DisputeStep.DOCUMENTS);
        asAsked.answer(new EnquiryAnswer(" ", "开放。", 0), "officer", FILED);
        assertThat(asAsked.published().question()).isEqualTo("我公司黄河数据问：接口是否开放？");
    }

    @Test
    void anAnswerIsGivenOnceInWordsAndAsRead() {
        Dispute dispute = challenge();
        Refused.by(InputRule.REQUIRED, "answer", () -> dispute.answer(new ChallengeAnswer("unfounded", " ", null, 0), "officer", FILED));
        assertThatThrownBy(() -> dispute.answer(new ChallengeAnswer("unfounded", "不成立。", null, 7), "officer", FILED)).isInstanceOf(Stale.class);
        assertThat(dispute.holds()).isTrue();
        dispute.answer(new ChallengeAnswer("unfounded", "不成立。", null, 0), "officer", FILED);
        assertThat(dispute.holds()).isFalse();
        assertThat(dispute.view(null, DEADLINES, false, List.of()).status()).isEqualTo(DisputeStatus.UNFOUNDED);
        assertThatThrownBy(() -> dispute.answer(new ChallengeAnswer("upheld", "成立。", null, 0), "officer2", FILED)).isInstanceOf(Stale.class);
    }

    /** 财政部令第94号第十二条、第十八条: of the letter no part is missing, a complaint says its legal basis as well. */
    @Test
    void aLetterSaysHowItsSenderIsReached() {
        FileChallenge badly = new FileChallenge("CG-2026-0001", DisputeStep.RESULT, null, List.of("业绩分少计五分"), "评分有误", null, "重新评审",
                new LetterSender(" ", "25001", "李明", null));
        assertThat(Refused.by(DisputeRule.LETTER_IS_COMPLETE, "sender.address", () -> Dispute.complete(badly)).breaches()).extracting(b -> b.field())
                .containsExactly("sender.address", "sender.postcode", "sender.phone");
        Refused.by(DisputeRule.POSTCODE_IS_ONE, "sender.postcode", () -> Dispute.complete(badly));
        FileComplaint bare = new FileComplaint("ZY-2026-0001", List.of("业绩分少计五分"), null, "答复没有依据", " ", "责令重新评审", SENDER);
        Refused.by(DisputeRule.LETTER_IS_COMPLETE, "basis", () -> challenge().ensureComplaint(bare, DEADLINES, day("2026-03-04")));
        assertThat(challenge().view(null, DEADLINES, false, List.of()).sender()).isEqualTo(SENDER);
        assertThat(enquiry(DisputeStep.RESULT).view(null, DEADLINES, false, List.of()).sender()).isNull();
    }

    @Test
    void aChallengeSaysWhatTheLawWantsSaid() {
        Dispute.complete(filed("一", " ", "二"));
        assertThat(filed("一", " ", "二").claims()).containsExactly("一", "二");
        Refused.by(InputRule.REQUIRED, "claims", () -> Dispute.complete(filed(" ")));
        Refused.by(InputRule.TOO_LONG, "claims", () -> Dispute.complete(filed("短", "长".repeat(501))));
        FileChallenge empty = new FileChallenge("CG-2026-0001", null, null, null, null, null, null, null);
        assertThat(Refused.by(InputRule.REQUIRED, "step", () -> Dispute.complete(empty)).breaches()).extracting(b -> b.field())
                .containsExactlyInAnyOrder("step", "claims", "facts", "request", "sender.address", "sender.postcode", "sender.contact", "sender.phone");
    }
}
