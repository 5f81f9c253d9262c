package org.yangguang.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** A publication is cleared by somebody else, once, with a reason when it is not. */
class ReviewTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);

    private static Review review(PublicationKind kind, SecrecyLevel level) {
        return new Review("BM-2026-0001", new Publication(kind, "HT-2026-0001", "XM-2026-2160299-0001", "农村商务信息服务", "齐鲁软件", Money.of(10),
                level, "{}", null, NOW.plusDays(2)), "officer", NOW);
    }

    @Test
    void isClearedBySomebodyElse() {
        Review review = review(PublicationKind.CONTRACT, SecrecyLevel.PUBLIC);
        Refused.by(SecrecyRule.REVIEWED_BY_A_SECOND_PERSON, null, () -> review.decide(true, null, "officer", NOW));
        assertThat(review.is(ReviewStatus.WAITING)).isTrue();
        review.decide(true, " ", "head", NOW);
        assertThat(review.is(ReviewStatus.CLEARED)).isTrue();
        assertThat(review.view("甲", "乙", "head", NOW).opinion()).isNull();
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
        assertThat(review.view("甲", null, "head", NOW.plusDays(2)).overdue()).isFalse();
        assertThat(review.view("甲", null, "head", NOW.plusDays(3)).overdue()).isTrue();
        assertThat(review.view("甲", null, "head", NOW).mayDecide()).isTrue();
        assertThat(review.view("甲", null, "officer", NOW).mayDecide()).isFalse();
        review.decide(true, null, "head", NOW.plusDays(3));
        assertThat(review.view("甲", "乙", "head", NOW.plusDays(4)).overdue()).isFalse();
    }
}
