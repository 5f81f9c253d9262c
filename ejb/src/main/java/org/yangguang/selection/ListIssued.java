package org.yangguang.selection;

import java.util.List;

/**
 * The approved projects of a list have been announced.
 *
 * @param units organisations that have applications in the list, and those that recommended them
 */
public record ListIssued(String number, String title, String noticeNumber, List<String> applicants, List<String> units) {
}
