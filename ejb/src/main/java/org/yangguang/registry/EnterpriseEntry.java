package org.yangguang.registry;

/**
 * What is entered of an enterprise; also the API's body.
 *
 * @param organisation code of the organisation whose users act for it
 * @param creditCode   统一社会信用代码
 * @param version      as read; null for a new one
 */
public record EnterpriseEntry(String organisation, String creditCode, String name, EnterpriseScale scale,
                              String legalPerson, String contact, String phone, String region, String bankName,
                              String bankAccount, Long version) {
}
