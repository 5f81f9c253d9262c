package org.yangguang.tender;

import java.util.List;

/**
 * All sheets are in, and marks of these members lie far from the others'.
 *
 * @param members user names of whom a written reason is asked, at least one
 */
public record MarksFarOff(String tender, String title, List<String> members) {
}
