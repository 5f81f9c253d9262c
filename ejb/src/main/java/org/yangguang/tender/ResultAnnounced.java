package org.yangguang.tender;

import java.util.List;

/**
 * The notice of a result, or of a failure, has been published: who has bid is told why and how the own bid came out (87号第六十九条).
 *
 * @param suppliers organisations of the bids that stood
 */
public record ResultAnnounced(String tender, String title, List<String> suppliers) {
}
