package org.yangguang.export;

/**
 * What an order will give.
 *
 * @param title     what the file is called to people
 * @param fileName  with its ending
 * @param rows      how many there will be; of a project or a procurement whole, how many files or papers
 */
public record ExportPlan(String title, String fileName, String mediaType, long rows) {
}
