package org.yangguang.tender;

import java.util.List;

/**
 * A procurement of which suppliers already know has been terminated: they are told in writing, and given their bonds back (87号第二十九条).
 *
 * @param suppliers organisations with a bid or a draft, that paid a bond or were invited; nobody but themselves may learn of it
 * @param agency    null where none leads it
 */
public record TenderTerminated(String tender, String title, String reason, List<String> suppliers, String agency) {
}
