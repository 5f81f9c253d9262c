package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
        inputs = String.valueOf(new java.util.TreeMap<>(decision.inputs()));
        ruleId = decision.rule();
        result = String.valueOf(new java.util.TreeMap<>(decision.result()));
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
