package org.yangguang.identity;

import java.io.Serializable;

/**
 * An organisation.
 *
 * @param kind   a word of {@link OrganisationKind}
 * @param region six digits of GB/T 2260, null for the ministry
 * @param parent code of the superior organisation, null for none
 * @param creditCode 统一社会信用代码, null when unknown
 */
public record OrganisationView(String code, String name, String kind, String region, String parent, String creditCode,
                               boolean active, long version) implements Serializable {
}
