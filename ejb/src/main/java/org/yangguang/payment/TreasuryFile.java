package org.yangguang.payment;

/** A file for the treasury or from it. */
public record TreasuryFile(String fileName, String mediaType, byte[] content) {

    static final String XML = "application/xml";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";
}
