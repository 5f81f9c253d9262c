package org.yangguang.budget;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A budget line and what each contract has taken of it.
 *
 * @param item    what it is spent on, null where the line names nothing
 * @param surplus 结余: recovered, to be spent no more
 */
public record LineUseView(String lineCode, String projectNumber, String item, String function, String economic, String economicName,
                          FundSource source, int year, Money allotted, Money surplus, List<Use> uses) implements Serializable {

    /** By one contract: of what is contracted on the line, what is confirmed and what is paid. */
    public record Use(String contract, Money contracted, Money confirmed, Money paid) implements Serializable {
    }
}
