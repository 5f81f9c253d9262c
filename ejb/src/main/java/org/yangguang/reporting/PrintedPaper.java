package org.yangguang.reporting;

/**
 * A printed form or ledger.
 *
 * @param fileName with its ending, for the download
 */
public record PrintedPaper(String fileName, String mediaType, byte[] content) {

    static PrintedPaper pdf(String name, byte[] content) {
        return new PrintedPaper(name + ".pdf", "application/pdf", content);
    }

    static PrintedPaper workbook(String name, byte[] content) {
        return new PrintedPaper(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
    }
}
