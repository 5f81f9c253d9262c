package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.shared.Money;

/**
 * A decision of the approval-route table, kept with the inputs it was asked with.
 *
 * @param route         outcome of the drawing: toDivision, toAuthority or toFinance
 * @param groupDecision whether the party group must decide
 * @param lawDate       the day whose parameters were the inputs
 */
public record RouteView(String table, String inputs, String rule, String result, String route, boolean groupDecision,
                        LocalDate lawDate, LocalDateTime decidedAt) implements Serializable {

    /**
     * One amount that the table was asked with.
     *
     * @param name as the table knows it; its label is project.routeInput. and this
     */
    public record Input(String name, Money amount) implements Serializable {
    }

    /** The stored inputs one by one, in the order of their names. Called by the pages, which put a label to each. */
    public List<Input> listInputs() {
        return Stream.of(inputs.split("; ")).map(pair -> pair.split(" = ", 2)).map(pair -> new Input(pair[0], Money.of(pair[1]))).toList();
    }
}
