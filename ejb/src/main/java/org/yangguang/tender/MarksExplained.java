package org.yangguang.tender;

/**
 * The last reason that was asked for is there: the report can be drawn up.
 *
 * @param agency organisation that carries the tender out
 * @param by     user name of the member who gave it
 */
public record MarksExplained(String tender, String title, String agency, String by) {
}
