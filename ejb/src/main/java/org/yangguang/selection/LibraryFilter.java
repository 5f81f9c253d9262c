package org.yangguang.selection;

/**
 * What of the library is asked for; null leaves open.
 *
 * @param year   a year for which a budget is foreseen
 * @param lapsed only what still waits though its last budget year has passed
 */
public record LibraryFilter(String text, String programme, String call, LibraryStatus status, Integer year, boolean lapsed) {

    public LibraryFilter(String text, String programme, String call, LibraryStatus status, Integer year) {
        this(text, programme, call, status, year, false);
    }
}
