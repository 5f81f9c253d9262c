package org.yangguang.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A decision of the approval-route table, kept with the inputs it was asked with.
 *
 * @param route         outcome of the drawing: toDivision, toAuthority or toFinance
 * @param groupDecision whether the party group must decide
 * @param lawDate       the day whose parameters were the inputs
 */
public record RouteView(String table, String inputs, String rule, String result, String route, boolean groupDecision,
                        LocalDate lawDate, LocalDateTime decidedAt) implements Serializable {
}
