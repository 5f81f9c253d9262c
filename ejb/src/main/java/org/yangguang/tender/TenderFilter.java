package org.yangguang.tender;

import java.io.Serializable;

/**
 * What of the tenders is asked for; null leaves open.
 *
 * @param text part of number, title or project's number
 */
public record TenderFilter(String text, TenderStatus status) implements Serializable {

    public static final TenderFilter ALL = new TenderFilter(null, null);
}
