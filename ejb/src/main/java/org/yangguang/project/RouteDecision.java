package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.shared.Money;
import org.yangguang.workflow.TableDecision;

/** A stored answer of the approval-route table: inputs, rule, result. */
@Embeddable
class RouteDecision {

    @Column(name = "table_name")
    private String tableName;
    private String inputs;
    @Column(name = "rule_id")
    private String ruleId;
    private String result;
    private String route;
    @Column(name = "group_decision")
    private boolean groupDecision;
    @Column(name = "law_date")
    private LocalDate lawDate;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    protected RouteDecision() {
    }

    RouteDecision(TableDecision decision, LocalDate lawDate, LocalDateTime decidedAt) {
        tableName = decision.table();
        inputs = decision.inputs().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " = " + plain(e.getValue())).collect(Collectors.joining("; "));
        ruleId = decision.rule();
        result = decision.result().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " = " + plain(e.getValue())).collect(Collectors.joining("; "));
        String answer = decision.text("route");
        groupDecision = answer.equals("group");
        route = switch (answer) {
            case "division" -> "toDivision";
            case "authority" -> "toAuthority";
            case "finance", "group" -> "toFinance";
            default -> throw new IllegalStateException("no route " + answer);
        };
        this.lawDate = lawDate;
        this.decidedAt = decidedAt;
    }

    private static Object plain(Object figure) {
        return figure instanceof BigDecimal amount ? new Money(amount) : figure;
    }

    String route() {
        return route;
    }

    boolean needsGroupDecision() {
        return groupDecision;
    }

    RouteView view() {
        return new RouteView(tableName, inputs, ruleId, result, route, groupDecision, lawDate, decidedAt);
    }
}
