package org.yangguang.identity;

/**
 * An organisation as the system administrator enters it.
 *
 * @param code    letters and digits, fixed once given
 * @param version of the row that was read; 0 for a new one
 */
public record EditOrganisation(String code, String name, String kind, String region, String parent, String creditCode, long version) {
}
