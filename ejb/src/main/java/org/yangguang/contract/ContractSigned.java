package org.yangguang.contract;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/** Both sides have signed: the contract is in force, its balance row stands, its value is reserved in the budget. */
public record ContractSigned(String contract, ContractKind kind, String applicationNumber, String projectNumber,
                             String title, String supplier, String supplierName, Money value, LocalDate signedOn,
                             LocalDate publishBy, LocalDate fileBy) {
}
