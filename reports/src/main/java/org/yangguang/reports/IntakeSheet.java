package org.yangguang.reports;

/** Where things stand in a workbook for many applications; writer, reader and answer agree here. */
final class IntakeSheet {

    static final String NAME = "申报";
    static final String CHOICES = "_choices";
    static final String KEYS = "_yangguang";

    /** Rows, from 0. The keys' row is hidden. */
    static final int TITLE = 0;
    static final int NOTES = 1;
    static final int COLUMN_KEYS = 2;
    static final int HEADER = 3;
    static final int FIRST = 4;

    /** Columns, from 0. The key's column is hidden. */
    static final int ROW_KEY = 0;
    static final int ROW_NUMBER = 1;
    static final int RESULT = 2;
    static final int INPUT = 3;

    private IntakeSheet() {
    }

    /** The key of the nth row, from 1. */
    static String rowKey(String workbook, int n) {
        return workbook + "-" + shown(n);
    }

    /** The part of a row's key that people see and name their files by. */
    static String shown(int n) {
        return String.format("%04d", n);
    }
}
