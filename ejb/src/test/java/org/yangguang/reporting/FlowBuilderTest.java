package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yangguang.budget.FundSource;
import org.yangguang.budget.LineUseView;
import org.yangguang.shared.Money;

/** As much comes to every place as leaves it, and the ends are what the balances say. */
class FlowBuilderTest {

    @Test
    void oneLineOneContractHalfPaid() {
        MoneyFlow flow = flow(true, line("Y01", FundSource.CENTRAL, "1000", "0", use("HT-1", "800", "500", "400")));
        assertThat(flow.allotted()).isEqualTo(Money.of(1000));
        assertThat(band(flow, "source:central", "line:Y01")).isEqualTo(Money.of(1000));
        assertThat(band(flow, "line:Y01", "contract:HT-1")).isEqualTo(Money.of(800));
        assertThat(band(flow, "line:Y01", "uncontracted")).isEqualTo(Money.of(200));
        assertThat(band(flow, "contract:HT-1", "confirmed")).isEqualTo(Money.of(500));
        assertThat(band(flow, "contract:HT-1", "unperformed")).isEqualTo(Money.of(300));
        assertThat(band(flow, "confirmed", "paid")).isEqualTo(Money.of(400));
        assertThat(band(flow, "confirmed", "unspent")).isEqualTo(Money.of(100));
        assertThat(flow.of(FlowKind.UNSPENT)).isEqualTo(Money.of(600));
        balanced(flow);
    }

    @Test
    void anAdvanceIsPaidAheadOfWhatIsConfirmed() {
        MoneyFlow flow = flow(true, line("Y01", FundSource.CENTRAL, "1000", "0", use("HT-1", "1000", "0", "300")));
        assertThat(band(flow, "contract:HT-1", "advanced")).isEqualTo(Money.of(300));
        assertThat(band(flow, "advanced", "paid")).isEqualTo(Money.of(300));
        assertThat(flow.of(FlowKind.CONFIRMED)).isEqualTo(Money.ZERO);
        balanced(flow);
    }

    @Test
    void surplusIsTakenFirstFromWhatNoContractHas() {
        MoneyFlow flow = flow(true, line("Y01", FundSource.CENTRAL, "1000", "350", use("HT-1", "800", "600", "600")));
        assertThat(band(flow, "uncontracted", "surplus")).isEqualTo(Money.of(200));
        assertThat(band(flow, "unperformed", "surplus")).isEqualTo(Money.of(150));
        assertThat(band(flow, "unperformed", "unspent")).isEqualTo(Money.of(50));
        assertThat(flow.of(FlowKind.SURPLUS)).isEqualTo(Money.of(350));
        balanced(flow);
    }

    @Test
    void overManyProjectsTheClassesAreToldAndTheLargestContracts() {
        List<LineUseView> lines = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            lines.add(line("Y" + i, i % 2 == 0 ? FundSource.CENTRAL : FundSource.LOCAL, String.valueOf(i * 100), "0", use("HT-" + i, String.valueOf(i * 100), "0", "0")));
        }
        MoneyFlow flow = FlowBuilder.of(null, null, 2026, null, lines, false, number -> "合同" + number);
        assertThat(flow.nodes()).filteredOn(n -> n.kind() == FlowKind.CONTRACT).hasSize(FlowBuilder.CONTRACTS)
                .first().satisfies(n -> assertThat(n.name()).isEqualTo("合同HT-20"));
        assertThat(flow.nodes()).filteredOn(n -> n.kind() == FlowKind.OTHER_CONTRACTS).singleElement().satisfies(n -> {
            assertThat(n.count()).isEqualTo(8);
            assertThat(n.amount()).isEqualTo(Money.of(3600));
        });
        assertThat(flow.nodes()).filteredOn(n -> n.kind() == FlowKind.ECONOMIC).singleElement().satisfies(n -> assertThat(n.amount()).isEqualTo(Money.of(21000)));
        assertThat(flow.nodes()).extracting(n -> n.kind().column()).isSorted();
        balanced(flow);
    }

    @Test
    void withoutABudgetThereIsNothingToShow() {
        MoneyFlow flow = flow(true);
        assertThat(flow.nodes()).isEmpty();
        assertThat(flow.bands()).isEmpty();
    }

    @Test
    void anyHistoryIsKeptToTheFen() {
        Random random = new Random(2026);
        for (int round = 0; round < 400; round++) {
            List<LineUseView> lines = new ArrayList<>();
            Money paid = Money.ZERO;
            Money surplus = Money.ZERO;
            Money confirmed = Money.ZERO;
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                long allotted = 1 + random.nextLong(1_000_000_000L);
                long free = allotted;
                long unpaid = allotted;
                List<LineUseView.Use> uses = new ArrayList<>();
                for (int c = 0; c < random.nextInt(4); c++) {
                    long contracted = random.nextLong(free + 1);
                    long done = random.nextLong(contracted + 1);
                    long out = random.nextLong(contracted + 1);
                    free -= contracted;
                    unpaid -= out;
                    uses.add(new LineUseView.Use("HT-" + random.nextInt(30), fen(contracted), fen(done), fen(out)));
                    paid = paid.plus(fen(out));
                    confirmed = confirmed.plus(fen(done));
                }
                Money recovered = fen(random.nextInt(3) == 0 ? random.nextLong(unpaid + 1) : 0);
                surplus = surplus.plus(recovered);
                lines.add(new LineUseView("Y" + i, "XM-" + i % 3, "事项", "2160299", "3020" + i % 4, "费用", FundSource.values()[random.nextInt(3)], 2026, fen(allotted),
                        recovered, uses));
            }
            MoneyFlow flow = FlowBuilder.of(null, null, 2026, null, lines, random.nextBoolean(), n -> n);
            balanced(flow);
            assertThat(flow.of(FlowKind.PAID)).isEqualTo(paid);
            assertThat(flow.of(FlowKind.SURPLUS)).isEqualTo(surplus);
            assertThat(flow.of(FlowKind.CONFIRMED)).isEqualTo(confirmed);
            assertThat(flow.of(FlowKind.UNSPENT)).isEqualTo(flow.allotted().minus(paid).minus(surplus));
        }
    }

    private static void balanced(MoneyFlow flow) {
        for (MoneyFlow.Node node : flow.nodes()) {
            Money in = Money.sum(flow.into(node).stream().map(MoneyFlow.Band::amount).toList());
            Money out = Money.sum(flow.outOf(node).stream().map(MoneyFlow.Band::amount).toList());
            int column = node.kind().column();
            assertThat(column == 0 ? node.amount() : in).as("into %s", node.id()).isEqualTo(node.amount());
            assertThat(column == 4 ? node.amount() : out).as("out of %s", node.id()).isEqualTo(node.amount());
        }
        assertThat(flow.of(FlowKind.PAID).plus(flow.of(FlowKind.UNSPENT)).plus(flow.of(FlowKind.SURPLUS))).isEqualTo(flow.allotted());
        assertThat(flow.bands()).allSatisfy(band -> assertThat(band.amount().isPositive()).isTrue());
    }

    private static Money band(MoneyFlow flow, String from, String to) {
        return flow.bands().stream().filter(b -> b.from().equals(from) && b.to().equals(to)).map(MoneyFlow.Band::amount).findFirst().orElse(Money.ZERO);
    }

    private static MoneyFlow flow(boolean byLine, LineUseView... lines) {
        return FlowBuilder.of("XM-1", null, null, "平台", List.of(lines), byLine, number -> number);
    }

    private static LineUseView line(String code, FundSource source, String allotted, String surplus, LineUseView.Use... uses) {
        return new LineUseView(code, "XM-1", "事项", "2160299", "30201", "办公费", source, 2026, Money.of(allotted), Money.of(surplus), List.of(uses));
    }

    private static LineUseView.Use use(String contract, String contracted, String confirmed, String paid) {
        return new LineUseView.Use(contract, Money.of(contracted), Money.of(confirmed), Money.of(paid));
    }

    private static Money fen(long fen) {
        return new Money(java.math.BigDecimal.valueOf(fen, 2));
    }
}
