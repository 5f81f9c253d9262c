package org.yangguang.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.ProjectMode;

/** Random histories of a contract's claims: at every step no item and no contract is confirmed above what is contracted. */
class CostHistoryTest {

    private static final int STEPS = 60;
    private static final int CONTRACTS = 40;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 6, 10, 0);
    private static final Actor SUPPLIER = new Actor("supplier", "林涛", "QLRJ", "齐鲁软件", Set.of(Role.SUPPLIER), List.of());
    private static final Actor OFFICER = new Actor("officer", "李文静", "XXH", "信息化司", Set.of(Role.PROJECT_OFFICER), List.of());
    private static final Actor HEAD = new Actor("head", "周建国", "XXH", "信息化司", Set.of(Role.DIVISION_HEAD), List.of());

    private record Item(String number, BigDecimal quantity, Money price, Money amount) {
    }

    private final List<Item> items = new ArrayList<>();
    private final List<CostConfirmation> costs = new ArrayList<>();
    private Random random;
    private Money value;
    private int done;

    @ParameterizedTest
    @ValueSource(longs = {7, 20261123, 424242, 99})
    void confirmedStaysWithinContracted(long seed) {
        random = new Random(seed);
        for (int c = 0; c < CONTRACTS; c++) {
            contract();
            for (int step = 0; step < STEPS && !costs.isEmpty(); step++) {
                try {
                    act(costs.get(random.nextInt(costs.size())));
                    done++;
                } catch (RuleViolation refused) {
                    assertThat(refused.breaches()).isNotEmpty();
                } catch (NotFound aCarriedLine) {
                    assertThat(aCarriedLine.getMessage()).contains("cost-line");
                }
                holds();
            }
        }
        assertThat(done).as("acts that were let through, seed %s", seed).isGreaterThan(CONTRACTS * 6);
    }

    private void contract() {
        items.clear();
        costs.clear();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 1 : 60));
            Money price = new Money(BigDecimal.valueOf(100 + random.nextInt(90_000_000), 2));
            items.add(new Item(String.valueOf(i), quantity, price, price.times(quantity)));
        }
        value = Money.sum(items.stream().map(Item::amount).toList());
        for (int m = 1; m <= 4; m++) {
            costs.add(new CostConfirmation("QR-" + m, new ProjectCase("SB-1", "XM-1", "平台", ProjectMode.PROCUREMENT, "SDLY", "XXH", "CWS", null, false),
                    terms("M" + m, true), NOW));
        }
    }

    /** Milestones that together allow more than the contract, so that only the items and the contract are in the way. */
    private CostTerms terms(String milestone, boolean claimsCount) {
        List<CostConfirmation> others = costs.stream().filter(c -> !c.milestone().equals(milestone)).toList();
        ItemUse use = CostSources.use(others, claimsCount);
        return new CostTerms(milestone, milestone, "HT-1", LocalDate.of(2026, 1, 1), "QLRJ", "齐鲁软件", value, value, confirmed(), value, items.stream()
                .map(i -> use.of(i.number(), "分项", i.quantity(), "项", i.price(), i.amount())).toList(), CostSources.carried(others), false, List.of());
    }

    private Money confirmed() {
        return Money.sum(costs.stream().filter(CostConfirmation::isDecided).map(CostConfirmation::confirmed).toList());
    }

    private void act(CostConfirmation cost) {
        switch (cost.status()) {
            case DRAFT, RETURNED -> cost.claim(SUPPLIER, claim(cost), terms(cost.milestone(), true), p -> true, NOW);
            case SUBMITTED -> {
                if (random.nextInt(8) == 0) {
                    cost.giveBack(OFFICER, null, "请补充");
                } else {
                    confirm(cost);
                }
            }
            default -> dispute(cost);
        }
    }

    private CostClaim claim(CostConfirmation cost) {
        List<CostClaim.Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            ClaimableItem item = terms(cost.milestone(), true).items().get(random.nextInt(items.size()));
            BigDecimal left = item.leftQuantity().max(new BigDecimal("0.000001"));
            BigDecimal quantity = random.nextInt(3) == 0 ? left : left.multiply(BigDecimal.valueOf(1 + random.nextInt(1100), 3)).setScale(6, RoundingMode.UP);
            Money amount = random.nextInt(4) == 0 ? item.left() : Money.max(new Money(new BigDecimal("0.01")), item.unitPrice().times(quantity));
            lines.add(new CostClaim.Line(item.item(), "工作", quantity, amount, "附件", null));
        }
        return new CostClaim(lines, null, 0);
    }

    /** As the service does: what the entity has said is undone when it is refused. */
    private void confirm(CostConfirmation cost) {
        List<CostDecision.Line> decided = new ArrayList<>();
        for (CostView.Line line : cost.view(null).lines()) {
            if (line.carriedFrom() == null) {
                int share = random.nextInt(5);
                Money accepted = line.claimed().percent(BigDecimal.valueOf(share * 25L));
                LineVerdict verdict = accepted.equals(line.claimed()) ? LineVerdict.ACCEPTED : random.nextBoolean() ? LineVerdict.CUT : LineVerdict.HELD;
                decided.add(new CostDecision.Line(verdict, accepted, null, CutGround.EVIDENCE, "凭证不足", "凭证"));
            }
        }
        CostTerms terms = terms(cost.milestone(), false);
        try {
            cost.confirm(OFFICER, null, new CostDecision("confirmed", decided, "确认", 0), terms, NOW, NOW.plusDays(7));
        } catch (RuleViolation refused) {
            if (cost.isDecided()) {
                // the transaction that would have been rolled back
                costs.remove(cost);
            }
            throw refused;
        }
    }

    private void dispute(CostConfirmation cost) {
        CostView.Line line = cost.view(null).lines().get(random.nextInt(cost.lines().size()));
        if (random.nextInt(6) == 0) {
            cost.invoiced(false);
        } else if (line.verdict() == LineVerdict.HELD) {
            Money sum = line.held().percent(BigDecimal.valueOf(random.nextInt(5) * 25L));
            cost.settle(new SettleHeld(line.line(), sum, null, CutGround.OTHER, "已核", 0), OFFICER, NOW.plusDays(7));
        } else if (line.reply() == null) {
            cost.reply(new CutReply(line.line(), "凭证齐全", 0), true, SUPPLIER, NOW);
        } else {
            Money sum = line.cut().percent(BigDecimal.valueOf(random.nextInt(5) * 25L));
            ItemUse before = CostSources.use(costs.stream().filter(c -> c != cost).toList(), false);
            Item item = items.stream().filter(i -> i.number().equals(line.item())).findFirst().orElseThrow();
            ClaimableItem others = before.of(item.number(), "分项", item.quantity(), "项", item.price(), item.amount());
            ItemUse own = CostSources.use(List.of(cost), false);
            ClaimableItem mine = own.of(item.number(), "分项", item.quantity(), "项", item.price(), item.amount());
            if (mine.left().minus(others.confirmed()).minus(others.reserved()).atLeast(sum)
                    && mine.leftQuantity().subtract(others.confirmedQuantity()).subtract(others.reservedQuantity()).compareTo(line.quantity()) >= 0) {
                cost.answer(new ReplyAnswer(line.line(), ReplyOutcome.RESTORED, sum, "凭证属实", 0), HEAD, NOW);
                cost.withinItems(terms(cost.milestone(), false));
            }
        }
    }

    private void holds() {
        ItemUse use = CostSources.use(costs, false);
        for (Item item : items) {
            ClaimableItem all = use.of(item.number(), "分项", item.quantity(), "项", item.price(), item.amount());
            assertThat(all.left().isNegative()).as("%s of %s", all, costs.size()).isFalse();
            assertThat(all.leftQuantity().signum()).as("%s", all).isNotNegative();
        }
        assertThat(confirmed().atMost(value)).isTrue();
        for (CostConfirmation cost : costs) {
            if (cost.isDecided()) {
                assertThat(cost.confirmed()).isEqualTo(Money.sum(cost.lines().stream().map(CostLine::accepted).toList()));
                assertThat(cost.confirmed().atMost(cost.claimed())).isTrue();
            }
        }
    }
}
