package org.yangguang.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yangguang.budget.LineUseView;
import org.yangguang.shared.Money;

/** Puts together how money flows, from what each contract has taken of each budget line. */
final class FlowBuilder {

    /** So many contracts are told by their number; the others are one node. */
    static final int CONTRACTS = 12;

    private final Map<String, MoneyFlow.Node> nodes = new LinkedHashMap<>();
    private final Map<List<String>, Money> bands = new LinkedHashMap<>();
    private final boolean byLine;
    private final Map<String, Taken> contracts = new LinkedHashMap<>();
    private final Set<String> told;

    /** What a contract has taken of all lines together, and what of that was recovered as surplus. */
    private record Taken(Money contracted, Money confirmed, Money paid, Money surplus) {

        static final Taken NOTHING = new Taken(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        Taken plus(LineUseView.Use use, Money recovered) {
            return new Taken(contracted.plus(use.contracted()), confirmed.plus(use.confirmed()), paid.plus(use.paid()), surplus.plus(recovered));
        }
    }

    private FlowBuilder(List<LineUseView> lines, boolean byLine) {
        this.byLine = byLine;
        Map<String, Money> sizes = new LinkedHashMap<>();
        lines.forEach(line -> line.uses().forEach(use -> sizes.merge(use.contract(), use.contracted(), Money::plus)));
        told = sizes.entrySet().stream().sorted(Map.Entry.<String, Money>comparingByValue().reversed()).limit(CONTRACTS).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        lines.forEach(this::line);
        contracts.forEach(this::contract);
    }

    /**
     * The flow of these lines' money.
     *
     * @param byLine whether the second column shows the lines themselves, or the economic codes
     * @param names  of a contract, by its number; asked for those that are told one by one
     */
    static MoneyFlow of(String project, String programme, Integer year, String title, List<LineUseView> lines, boolean byLine, UnaryOperator<String> names) {
        FlowBuilder built = new FlowBuilder(lines, byLine);
        List<MoneyFlow.Band> bands = built.bands.entrySet().stream().map(e -> new MoneyFlow.Band(e.getKey().get(0), e.getKey().get(1), e.getValue())).toList();
        List<MoneyFlow.Node> nodes = built.sorted(bands, names);
        List<String> order = nodes.stream().map(MoneyFlow.Node::id).toList();
        int projects = (int) lines.stream().map(LineUseView::projectNumber).distinct().count();
        return new MoneyFlow(project, programme, year, title, projects, nodes, bands.stream()
                .sorted(Comparator.comparingInt((MoneyFlow.Band b) -> order.indexOf(b.from())).thenComparingInt(b -> order.indexOf(b.to()))).toList());
    }

    private void line(LineUseView line) {
        String source = node(FlowKind.SOURCE, line.source().word(), null);
        String from = byLine ? node(FlowKind.LINE, line.lineCode(), line.item()) : node(FlowKind.ECONOMIC, line.economic(), line.economicName());
        flow(source, from, line.allotted());
        Money contracted = Money.sum(line.uses().stream().map(LineUseView.Use::contracted).toList());
        Money free = line.allotted().minus(contracted);
        // what is recovered was first of all taken by no contract
        Money freeSurplus = Money.min(line.surplus(), free);
        String uncontracted = node(FlowKind.UNCONTRACTED, null, null);
        flow(from, uncontracted, free);
        flow(uncontracted, node(FlowKind.SURPLUS, null, null), freeSurplus);
        flow(uncontracted, node(FlowKind.UNSPENT, null, null), free.minus(freeSurplus));
        Money surplus = line.surplus().minus(freeSurplus);
        for (LineUseView.Use use : line.uses()) {
            Money recovered = Money.min(surplus, use.contracted().minus(use.paid()));
            surplus = surplus.minus(recovered);
            flow(from, contractNode(use.contract()), use.contracted());
            contracts.merge(use.contract(), Taken.NOTHING.plus(use, recovered), (a, b) -> a.plus(use, recovered));
        }
    }

    private void contract(String number, Taken taken) {
        String from = contractNode(number);
        Money reached = Money.max(taken.confirmed(), taken.paid());
        Money settled = Money.min(taken.confirmed(), taken.paid());
        Money unperformed = taken.contracted().minus(reached);
        Money ofUnperformed = Money.min(taken.surplus(), unperformed);
        String confirmed = node(FlowKind.CONFIRMED, null, null);
        String advanced = node(FlowKind.ADVANCED, null, null);
        String open = node(FlowKind.UNPERFORMED, null, null);
        String surplus = node(FlowKind.SURPLUS, null, null);
        String unspent = node(FlowKind.UNSPENT, null, null);
        String paid = node(FlowKind.PAID, null, null);
        flow(from, confirmed, taken.confirmed());
        flow(from, advanced, taken.paid().minus(settled));
        flow(from, open, unperformed);
        flow(confirmed, paid, settled);
        flow(advanced, paid, taken.paid().minus(settled));
        flow(open, surplus, ofUnperformed);
        flow(open, unspent, unperformed.minus(ofUnperformed));
        Money ofConfirmed = taken.surplus().minus(ofUnperformed);
        flow(confirmed, surplus, ofConfirmed);
        flow(confirmed, unspent, taken.confirmed().minus(settled).minus(ofConfirmed));
    }

    private String contractNode(String number) {
        return told.contains(number) ? node(FlowKind.CONTRACT, number, null) : node(FlowKind.OTHER_CONTRACTS, null, null);
    }

    /** Kept from the first time on; its amount is what its bands bring. */
    private String node(FlowKind kind, String key, String name) {
        String id = key == null ? kind.word() : kind.word() + ":" + key;
        nodes.putIfAbsent(id, new MoneyFlow.Node(id, kind, key, name, Money.ZERO, 1));
        return id;
    }

    private void flow(String from, String to, Money amount) {
        if (amount.isPositive()) {
            bands.merge(List.of(from, to), amount, Money::plus);
        }
    }

    private List<MoneyFlow.Node> sorted(List<MoneyFlow.Band> all, UnaryOperator<String> names) {
        List<MoneyFlow.Node> sorted = new ArrayList<>();
        int others = contracts.size() - told.size();
        for (MoneyFlow.Node node : nodes.values()) {
            Money in = sum(all.stream().filter(b -> b.to().equals(node.id())).toList());
            Money amount = node.kind() == FlowKind.SOURCE ? sum(all.stream().filter(b -> b.from().equals(node.id())).toList()) : in;
            if (amount.isPositive()) {
                sorted.add(new MoneyFlow.Node(node.id(), node.kind(), node.key(), node.kind() == FlowKind.CONTRACT ? names.apply(node.key()) : node.name(), amount,
                        node.kind() == FlowKind.OTHER_CONTRACTS ? others : 1));
            }
        }
        sorted.sort(Comparator.comparingInt((MoneyFlow.Node n) -> n.kind().column()).thenComparing(FlowBuilder::place));
        return sorted;
    }

    private static Money sum(List<MoneyFlow.Band> bands) {
        return Money.sum(bands.stream().map(MoneyFlow.Band::amount).toList());
    }

    /** Lines stand in the order of their codes, contracts in that of their size, before what is no contract; the rest as it is told. */
    private static String place(MoneyFlow.Node node) {
        String size = node.kind() == FlowKind.CONTRACT ? String.format("%020d", Long.MAX_VALUE / 2 - node.amount().yuan().unscaledValue().longValue()) : "";
        return String.format("%02d", node.kind().ordinal()) + size + (node.key() == null ? "" : node.key());
    }
}
