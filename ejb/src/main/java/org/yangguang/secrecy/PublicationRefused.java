package org.yangguang.secrecy;

/**
 * A second person has found that it must not be published as it stands.
 *
 * @param preparedBy user name of who prepared it; null where nobody did by hand
 */
public record PublicationRefused(String number, String title, String preparedBy, String by, String opinion) {
}
