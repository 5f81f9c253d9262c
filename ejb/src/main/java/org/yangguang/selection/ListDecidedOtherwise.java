package org.yangguang.selection;

import java.util.List;

/**
 * The leader has decided rows of a list otherwise than they were countersigned.
 *
 * @param finance     finance department that signed
 * @param departments demanding departments that signed
 * @param titles      projects of those rows
 */
public record ListDecidedOtherwise(String number, String title, String by, String finance, List<String> departments, List<String> titles) {
}
