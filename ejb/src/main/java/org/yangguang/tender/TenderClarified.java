package org.yangguang.tender;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A clarification has been published: those who are known to bid must look whether their bid still says what they mean.
 *
 * @param bidders     organisations with a bid or a draft; nobody but themselves may learn of it
 * @param bidDeadline from now on
 */
public record TenderClarified(String tender, String title, List<String> bidders, LocalDateTime bidDeadline) {
}
