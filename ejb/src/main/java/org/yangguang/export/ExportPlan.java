package org.yangguang.export;

/**
 * What an order will give.
 *
 * @param title     what the file is called to people
 * @param fileName  with its ending
 * @param rows      how many there will be; 0 where rows are not what it is made of
 */
public record ExportPlan(String title, String fileName, String mediaType, long rows) {
}
