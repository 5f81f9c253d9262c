package org.yangguang.contract;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** One row of the register of contracts. */
public record ContractSummary(String number, ContractKind kind, ContractStatus status, String projectNumber,
                              String applicationNumber, String title, String supplierName, Money value,
                              Money confirmed, Money paid, LocalDate signedOn) implements Serializable {
}
