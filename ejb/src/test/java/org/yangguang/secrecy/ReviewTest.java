package org.yangguang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** A publication is cleared by somebody else, once, with a reason when it is not. */
class ReviewTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);

    private static final UnaryOperator<String> CALLED = user -> "某" + user;

    private static Review review(PublicationKind kind, SecrecyLevel level) {
        return new Review("BM-2026-0001", new Publication(kind, "HT-2026-0001", "XM-2026-2160299-0001", "农村商务信息服务", "齐鲁软件", Money.of(10),
                level, "{}", null, NOW.plusDays(2)), "officer", NOW);
    }

    private static Review ofPurchase(PublicationKind kind) {
        return new Review("BM-2026-0001", new Publication(kind, "HT-2026-0001", "XM-2026-2160299-0001", "农村商务信息服务", "齐鲁软件", Money.of(10),
                SecrecyLevel.PUBLIC, "{}", null, NOW.plusDays(2), true, "ZBDL"), "officer", NOW);
    }

    private static Posting posting(String reference, LocalDateTime at) {
        return new Posting("中国政府采购网", reference, at);
    }

    @Test
    void isClearedBySomebodyElse() {
        Review review = review(PublicationKind.CONTRACT, SecrecyLevel.PUBLIC);
        Refused.by(SecrecyRule.REVIEWED_BY_A_SECOND_PERSON, null, () -> review.decide(true, null, "officer", NOW));
        assertThat(review.is(ReviewStatus.WAITING)).isTrue();
        review.decide(true, " ", "head", NOW);
        assertThat(review.is(ReviewStatus.CLEARED)).isTrue();
        assertThat(review.view(CALLED, "head", NOW).opinion()).isNull();
        Refused.by(SecrecyRule.REVIEW_IS_DECIDED_ONCE, null, () -> review.decide(false, "理由", "officer2", NOW));
    }

    @Test
    void isRefusedWithAReasonAndPutForwardAgain() {
        Review review = review(PublicationKind.CONTRACT, SecrecyLevel.PUBLIC);
        Refused.by(SecrecyRule.ONLY_REFUSED_IS_REOPENED, null, () -> review.reopen("再审", "head", NOW));
        Refused.by(SecrecyRule.REFUSAL_HAS_A_REASON, "opinion", () -> review.decide(false, " ", "head", NOW));
        review.decide(false, "含有个人电话", "head", NOW);
        Refused.by(InputRule.REQUIRED, "reason", () -> review.reopen(" ", "officer2", NOW));
        review.reopen("电话已删去", "officer2", NOW);
        Refused.by(SecrecyRule.REVIEWED_BY_A_SECOND_PERSON, null, () -> review.decide(true, null, "officer2", NOW));
        review.decide(true, null, "officer", NOW);
        assertThat(review.is(ReviewStatus.CLEARED)).isTrue();
    }

    /** The law of procurement demands its notices by name; the rest of an internal project is not for the public. */
    @Test
    void keepsInternalMattersBackButForWhatTheLawDemands() {
        Refused.by(SecrecyRule.INTERNAL_IS_NOT_PUBLISHED, null,
                () -> review(PublicationKind.PAYMENT, SecrecyLevel.INTERNAL).decide(true, null, "head", NOW));
        Review contract = review(PublicationKind.CONTRACT, SecrecyLevel.INTERNAL);
        contract.decide(true, null, "head", NOW);
        assertThat(contract.is(ReviewStatus.CLEARED)).isTrue();
    }

    @Test
    void isOverdueWhenTheLawsTimeHasPassedWhileItWaits() {
        Review review = review(PublicationKind.CONTRACT, SecrecyLevel.PUBLIC);
        assertThat(review.view(CALLED, "head", NOW.plusDays(2)).overdue()).isFalse();
        assertThat(review.view(CALLED, "head", NOW.plusDays(3)).overdue()).isTrue();
        assertThat(review.view(CALLED, "head", NOW).mayDecide()).isTrue();
        assertThat(review.view(CALLED, "officer", NOW).mayDecide()).isFalse();
        review.decide(true, null, "head", NOW.plusDays(3));
        assertThat(review.view(CALLED, "head", NOW.plusDays(4)).overdue()).isFalse();
    }

    @Test
    void ofAPurchaseStandsOnTheOutletFirst() {
        Review review = ofPurchase(PublicationKind.CONTRACT);
        LocalDateTime cleared = NOW.plusSeconds(30);
        Refused.by(SecrecyRule.REVIEWED_BEFORE_PUBLICATION, null, () -> review.post(posting("ZFCG-1", NOW), "officer", NOW));
        review.decide(true, null, "head", cleared);
        assertThat(review.is(ReviewStatus.POSTING)).isTrue();
        assertThat(review.posting()).isNull();
        assertThat(review.view(CALLED, "officer2", NOW.plusDays(3)).overdue()).as("it is not published yet").isTrue();
        Refused.by(InputRule.REQUIRED, "reference", () -> review.post(posting(" ", cleared), "officer", cleared));
        Refused.by(InputRule.TOO_LONG, "reference", () -> review.post(posting("一".repeat(501), cleared), "officer", cleared));
        Refused.by(InputRule.REQUIRED, "publishedAt", () -> review.post(posting("ZFCG-1", null), "officer", cleared));
        Refused.by(InputRule.DATE_IN_FUTURE, "publishedAt", () -> review.post(posting("ZFCG-1", cleared.plusMinutes(1)), "officer", cleared));
        Refused.by(SecrecyRule.POSTED_AFTER_THE_REVIEW, "publishedAt", () -> review.post(posting("ZFCG-1", NOW.minusMinutes(1)), "officer", cleared));
        review.post(posting(" ZFCG-1 ", NOW), "officer", cleared.plusHours(1));
        assertThat(review.is(ReviewStatus.CLEARED)).isTrue();
        assertThat(review.posting()).isEqualTo(posting("ZFCG-1", NOW));
        assertThat(review.view(CALLED, "head", NOW).postedByName()).isEqualTo("某officer");
        Refused.by(SecrecyRule.POSTED_ONCE, null, () -> review.post(posting("ZFCG-2", NOW), "officer", cleared.plusHours(2)));
    }

    @Test
    void isRefusedAfterAllWhileNoOutletHasIt() {
        Review review = ofPurchase(PublicationKind.CLARIFICATION);
        review.decide(true, null, "head", NOW);
        Refused.by(SecrecyRule.REVIEW_IS_DECIDED_ONCE, null, () -> review.decide(true, null, "head", NOW));
        review.decide(false, "截止时间须顺延", "head", NOW.plusDays(1));
        Refused.by(SecrecyRule.REVIEWED_BEFORE_PUBLICATION, null, () -> review.post(posting("ZFCG-1", NOW), "officer", NOW.plusDays(1)));
    }

    /** Transfers and purchases by quotation are no procurement, and payments no notices of one. */
    @Test
    void ofNoPurchaseNeedsNoOutlet() {
        for (Review review : List.of(review(PublicationKind.CONTRACT, SecrecyLevel.PUBLIC), ofPurchase(PublicationKind.PAYMENT))) {
            review.decide(true, null, "head", NOW);
            assertThat(review.is(ReviewStatus.CLEARED)).isTrue();
            Refused.by(SecrecyRule.NEEDS_NO_OUTLET, null, () -> review.post(posting("ZFCG-1", NOW), "officer", NOW));
        }
    }
}
