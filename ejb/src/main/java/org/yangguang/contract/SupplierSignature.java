package org.yangguang.contract;

/**
 * The supplier signs or returns the contract.
 *
 * @param securityReference number of the guarantee, cheque or draft lodged; needed when a security is agreed
 */
public record SupplierSignature(String outcome, String securityReference, String opinion, long version) {
}
