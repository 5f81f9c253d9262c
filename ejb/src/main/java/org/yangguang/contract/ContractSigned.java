package org.yangguang.contract;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * Both sides have signed: the contract is in force, its balance row stands, its value is reserved in the budget.
 *
 * @param partners names of the other members of the supplier's consortium, null of a firm that acts alone
 */
public record ContractSigned(String contract, ContractKind kind, String applicationNumber, String projectNumber,
                             String title, String supplier, String supplierName, String partners, Money value, LocalDate signedOn,
                             LocalDate publishBy, LocalDate fileBy) {
}
