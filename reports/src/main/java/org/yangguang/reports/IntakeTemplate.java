package org.yangguang.reports;

import java.util.List;

/**
 * What a workbook for many applications is made of.
 *
 * @param key     of this workbook: with a row's own key it says forever which application a row has become
 * @param call    the call that it is for
 * @param title   first line
 * @param notes   how it is filled in, the second line
 * @param rowHeader    above the row's visible key
 * @param resultHeader above what the answer says of the row
 */
public record IntakeTemplate(String key, String call, String title, String notes, String rowHeader, String resultHeader,
                             List<IntakeColumn> columns) {

    public IntakeTemplate {
        columns = List.copyOf(columns);
    }
}
