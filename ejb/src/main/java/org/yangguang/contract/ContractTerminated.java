package org.yangguang.contract;

/** A signed contract has ended because its project was terminated; fired in its transaction. */
public record ContractTerminated(String contract, String projectNumber, String title, String supplier, String reason) {
}
