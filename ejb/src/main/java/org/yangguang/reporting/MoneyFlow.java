package org.yangguang.reporting;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The money of a project, a programme or a year from its sources to what became of it. At every node as much comes in as goes
 * out.
 *
 * @param project   null of a programme or a year
 * @param programme code; null of a project or a year
 * @param year      of the budget; null for all of a project's or programme's
 * @param title     name of the project or programme, null of a year
 * @param projects  whose money it is, as far as the actor may read them
 * @param nodes     column by column, the larger first where their order says nothing else
 */
public record MoneyFlow(String project, String programme, Integer year, String title, int projects, List<Node> nodes, List<Band> bands)
        implements Serializable {

    /**
     * A place where money stands.
     *
     * @param id     by which bands name it
     * @param key    word of the source, code of the line or class, number of the contract; null where the kind says all
     * @param name   of the line, class or contract, null where the kind says all
     * @param amount that comes by
     * @param count  of contracts, in the node of the others; of one, otherwise
     */
    public record Node(String id, FlowKind kind, String key, String name, Money amount, int count) implements Serializable {
    }

    /** What goes from one place to the next. */
    public record Band(String from, String to, Money amount) implements Serializable {
    }

    public Money of(FlowKind kind) {
        return Money.sum(nodes.stream().filter(n -> n.kind() == kind).map(Node::amount).toList());
    }

    /** What there is in all. */
    public Money allotted() {
        return of(FlowKind.SOURCE);
    }

    public List<Band> into(Node node) {
        return bands.stream().filter(b -> b.to().equals(node.id())).toList();
    }

    public List<Band> outOf(Node node) {
        return bands.stream().filter(b -> b.from().equals(node.id())).toList();
    }
}
