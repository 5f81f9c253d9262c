package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** TEN-05: 52,000 asked of a budget of 2,600,000 (A9), given back in five working days, or with the base rate raised by a fifth. */
class BondTest {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 3, 24, 9, 0);
    private static final LocalDate AWARDED = LocalDate.of(2026, 3, 30);
    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 8);
    private static final Money BOND = Money.of("52000");
    private final Regulation law = TenderLaw.on(AWARDED);
    private final Tender tender = new Tender("CG-2026-0001", "SB-2026-0001", "XM-1", "信息服务", "SDLY", "XXH", "ZFCG", LocalDate.of(2026, 3, 2));

    private static WorkingDays days() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        exceptions.put(LocalDate.of(2026, 4, 6), false);
        return new WorkingDays(Set.of(2026), exceptions);
    }

    @BeforeEach
    void threeHaveBid() {
        tender.plan.take(new PlanEntry("services", "C16010302", "none", null, true, "需求", List.of(new PlanEntry.LotEntry("一包", Money.of("2600000"), Money.of("2600000"), null)),
                BOND, new BigDecimal("15"), new BigDecimal("5"), false, null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), DEADLINE, "北京", new BigDecimal("20"),
                List.of("资格"), List.of(new PlanEntry.CriterionEntry("方案", CriterionKind.SUBJECTIVE, new BigDecimal("80"), "优良中差")), List.of(), null, null, 0));
        for (int place = 1; place <= 3; place++) {
            Bid bid = new Bid(tender, "CG-2026-0001-T" + place, 1, "S" + place, "供应商" + place);
            Money price = Money.of("245000" + place);
            bid.open(new BidContent(price, null, null, List.of(new PriceLine("开发", BigDecimal.ONE, "项", price, price)), false, null, "保函", "BH-" + place, "人", "1", null, 30,
                    "方案", List.of(), List.of(), List.of(), null, null, null), tender.lot(1).ceiling(), BOND);
            bid.judge(true, null);
            bid.rank(new Ranking(bid.number(), BigDecimal.TEN, price, place, false));
            tender.bids.add(bid);
        }
        tender.openedAt = DEADLINE;
        tender.status = TenderStatus.AWARDING;
    }

    private void award() {
        tender.bids.get(0).award();
        tender.lot(1).award("CG-2026-0001-T1", "HT-2026-0001");
        tender.awardedOn = AWARDED;
        tender.status = TenderStatus.AWARDED;
    }

    private BondDue.Facts facts(List<Refusal> refusals, LocalDate signed) {
        return new BondDue.Facts(tender, refusals, AWARDED, bid -> LocalDate.of(2026, 3, 20), contract -> Optional.ofNullable(signed));
    }

    private Bond bond(String supplier, String amount, LocalDate receivedOn) {
        return new Bond(tender, new BondEntry(supplier, 1, Money.of(amount), BondForm.GUARANTEE, " BH-1 ", receivedOn), "供应商", "agent", DEADLINE);
    }

    private static Refusal refusal(boolean keep, Tender tender) {
        Refusal refusal = new Refusal(tender.bids.get(0), "HT-2026-0001", 1, new RefusalEntry(1, RefusalGround.REFUSED, "理由", AWARDED, 0), "agent", AWARDED.atTime(9, 0));
        refusal.decide(new RefusalDecision(Remedy.CANDIDATE, keep, null, 0), "head", SIGNED.atTime(9, 0));
        return refusal;
    }

    @Test
    void isHeldUntilTheAwardAndTheWinnersUntilTheContract() {
        assertThat(facts(List.of(), null).of("S2", 1)).as("nobody has won yet").isEmpty();
        award();
        assertThat(facts(List.of(), null).of("S2", 1)).contains(new BondDue(BondCause.LOST, AWARDED));
        assertThat(facts(List.of(), null).of("S1", 1)).as("not signed").isEmpty();
        assertThat(facts(List.of(), SIGNED).of("S1", 1)).contains(new BondDue(BondCause.SIGNED, SIGNED));
        assertThat(facts(List.of(), null).of("S9", 1)).as("paid and did not bid").contains(new BondDue(BondCause.NOT_BID, DEADLINE.toLocalDate()));
        tender.bids.get(1).withdraw();
        assertThat(facts(List.of(), null).of("S2", 1)).contains(new BondDue(BondCause.WITHDRAWN, LocalDate.of(2026, 3, 20)));
        tender.fail("TEN-06");
        assertThat(facts(List.of(), null).of("S3", 1)).contains(new BondDue(BondCause.FAILED, AWARDED));
    }

    /** Whoever paid gets it back, counted from the end; who had withdrawn before from the withdrawal. */
    @Test
    void goesBackWhenTheProcurementIsTerminated() {
        tender.publishedAt = DEADLINE.minusDays(22);
        tender.openedAt = null;
        tender.bids.get(1).withdraw();
        tender.terminate("任务取消", DEADLINE.minusDays(5));
        BondDue due = new BondDue(BondCause.FAILED, LocalDate.of(2026, 3, 19));
        assertThat(facts(List.of(), null).of("S1", 1)).contains(due);
        assertThat(facts(List.of(), null).of("S9", 1)).as("paid and had not bid yet").contains(due);
        assertThat(facts(List.of(), null).of("S2", 1)).contains(new BondDue(BondCause.WITHDRAWN, LocalDate.of(2026, 3, 20)));
    }

    /** A winner whose contract will never be signed has it back as well; one who has signed has it back from that day. */
    @Test
    void goesBackToAWinnerWhoseContractIsNotComing() {
        award();
        tender.leaveUnsigned("任务取消", SIGNED.atTime(9, 0));
        assertThat(tender.status).isEqualTo(TenderStatus.AWARDED);
        assertThat(facts(List.of(), null).of("S1", 1)).contains(new BondDue(BondCause.FAILED, SIGNED));
        assertThat(facts(List.of(), AWARDED.plusDays(1)).of("S1", 1)).contains(new BondDue(BondCause.SIGNED, AWARDED.plusDays(1)));
        assertThat(facts(List.of(), null).of("S2", 1)).contains(new BondDue(BondCause.LOST, AWARDED));
    }

    @Test
    void theBondOfWhoDidNotSignIsKeptUnlessExcused() {
        award();
        assertThat(facts(List.of(refusal(true, tender)), null).of("S1", 1)).isEmpty();
        assertThat(facts(List.of(refusal(true, tender)), null).keeps("S1", 1)).isPresent();
        assertThat(facts(List.of(refusal(true, tender)), null).keeps("S2", 1)).isEmpty();
        assertThat(facts(List.of(refusal(false, tender)), null).of("S1", 1)).contains(new BondDue(BondCause.EXCUSED, SIGNED));
        BondView kept = bond("S1", "52000", DEADLINE.toLocalDate()).kept(tender.plan, "CG-2026-0001-JJ1");
        assertThat(kept.state()).isEqualTo(BondState.KEPT);
        assertThat(kept.refusal()).isEqualTo("CG-2026-0001-JJ1");
    }

    /** Told once that it is due and once that it is overdue; of one that is held or back nothing is told. */
    @Test
    void itsReturnIsToldOfOnce() {
        BondDue due = new BondDue(BondCause.LOST, AWARDED);
        LocalDate last = LocalDate.of(2026, 4, 7);
        Bond bond = bond("S2", "52000", DEADLINE.toLocalDate());
        assertThat(bond.tellOf(bond.view(tender.plan, null, null), DEADLINE)).as("held").isFalse();
        BondView inTime = bond.view(tender.plan, due, BondInterest.of(BOND, AWARDED, AWARDED, null, law, days()));
        assertThat(bond.tellOf(inTime, DEADLINE)).isTrue();
        assertThat(bond.tellOf(inTime, DEADLINE)).isFalse();
        BondView late = bond.view(tender.plan, due, BondInterest.of(BOND, AWARDED, last.plusDays(1), null, law, days()));
        assertThat(bond.tellOf(late, DEADLINE)).isTrue();
        assertThat(bond.tellOf(late, DEADLINE)).isFalse();
        bond.giveBack(due, new BondReturn(1, last, null, 0), law, days(), "agent", last);
        assertThat(bond.tellOf(bond.view(tender.plan, null, null), DEADLINE)).as("back").isFalse();
    }

    @Test
    void fiveWorkingDaysAndThenInterest() {
        BondDue due = new BondDue(BondCause.LOST, AWARDED);
        // 31, 1, 2, 3 and, behind Qingming on the 6th, the 7th of April
        LocalDate last = LocalDate.of(2026, 4, 7);
        Bond inTime = bond("S2", "52000", DEADLINE.toLocalDate());
        inTime.giveBack(due, new BondReturn(1, last, null, 0), law, days(), "agent", last);
        assertThat(inTime.view(tender.plan, null, null).state()).isEqualTo(BondState.RETURNED);
        assertThat(inTime.view(tender.plan, null, null).dueOn()).isEqualTo(last);
        assertThat(inTime.view(tender.plan, null, null).interest()).isEqualTo(Money.ZERO);
        Refused.by(BondRule.BOND_IS_RETURNED_ONCE, null, inTime::ensureHeld);

        Bond late = bond("S3", "52000", DEADLINE.toLocalDate());
        late.giveBack(due, new BondReturn(1, last.plusDays(10), null, 0), law, days(), "agent", last.plusDays(10));
        BondView view = late.view(tender.plan, null, null);
        assertThat(view.state()).isEqualTo(BondState.RETURNED_LATE);
        assertThat(view.daysLate()).isEqualTo(10);
        assertThat(view.rate()).as("4.35 raised by a fifth").isEqualByComparingTo("5.22");
        assertThat(view.interest()).as("52,000 x 5.22% x 10 / 360").isEqualTo(Money.of("75.40"));

        Bond agreed = bond("S3", "52000", DEADLINE.toLocalDate());
        agreed.giveBack(due, new BondReturn(1, last.plusDays(10), new BigDecimal("3"), 0), law, days(), "agent", last.plusDays(10));
        assertThat(agreed.view(tender.plan, null, null).interest()).isEqualTo(Money.of("52.00"));
    }

    @Test
    void whatIsDueIsToldAsOfToday() {
        BondDue due = new BondDue(BondCause.LOST, AWARDED);
        Bond bond = bond("S2", "52000", DEADLINE.toLocalDate());
        assertThat(bond.view(tender.plan, null, null).state()).isEqualTo(BondState.HELD);
        assertThat(bond.view(tender.plan, due, BondInterest.of(BOND, AWARDED, LocalDate.of(2026, 4, 7), null, law, days())).state()).isEqualTo(BondState.DUE);
        BondView overdue = bond.view(tender.plan, due, BondInterest.of(BOND, AWARDED, LocalDate.of(2026, 4, 17), null, law, days()));
        assertThat(overdue.state()).isEqualTo(BondState.OVERDUE);
        assertThat(overdue.interest()).isEqualTo(Money.of("75.40"));
        assertThat(bond.view(tender.plan, due, null).dueOn()).as("next year's calendar is not loaded").isNull();
    }

    @Test
    void tooLittleAndTooLateIsStated() {
        assertThat(bond("S2", "52000", DEADLINE.toLocalDate()).suffices(tender.plan)).isTrue();
        assertThat(bond("S2", "51999.99", DEADLINE.toLocalDate()).suffices(tender.plan)).isFalse();
        assertThat(bond("S2", "52000", DEADLINE.toLocalDate().plusDays(1)).suffices(tender.plan)).isFalse();
        assertThat(Bond.missing(tender, tender.bids.get(2)).state()).isEqualTo(BondState.MISSING);
    }

    @Test
    void refusesWhatIsNotSaid() {
        LocalDate today = DEADLINE.toLocalDate();
        BondEntry empty = new BondEntry("S1", 1, Money.ZERO, null, " ", today.plusDays(1));
        Breaches breaches = new Breaches();
        Bond.complete(empty, breaches, today);
        assertThat(breaches.all()).extracting(b -> b.field()).containsExactly("amount", "form", "reference", "receivedOn");
        BondDue due = new BondDue(BondCause.LOST, AWARDED);
        Bond bond = bond("S2", "52000", today);
        Refused.by(InputRule.DATE_ORDER, "returnedOn", () -> bond.giveBack(due, new BondReturn(1, AWARDED.minusDays(1), null, 0), law, days(), "agent", SIGNED));
        Refused.by(InputRule.DATE_IN_FUTURE, "returnedOn", () -> bond.giveBack(due, new BondReturn(1, SIGNED, null, 0), law, days(), "agent", AWARDED));
        Refused.by(InputRule.NEGATIVE, "baseRate", () -> bond.giveBack(due, new BondReturn(1, AWARDED, new BigDecimal("-1"), 0), law, days(), "agent", SIGNED));
    }
}
