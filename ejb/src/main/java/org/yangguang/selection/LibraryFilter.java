package org.yangguang.selection;

/**
 * What of the library is asked for; null leaves open.
 *
 * @param year a year for which a budget is foreseen
 */
public record LibraryFilter(String text, String programme, String call, LibraryStatus status, Integer year) {
}
