package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * Something that bids of different bidders have in common, to be looked at; it excludes nobody.
 *
 * @param lot       lot of the bids
 * @param suppliers names of the bidders, at least two
 * @param evidence  what was found, as it stands in the bids; a digest where the thing itself is nobody's business
 * @param article   of the law that names such a thing
 */
public record SignalView(SignalKind kind, int lot, List<String> suppliers, String evidence, String article) implements Serializable {
}
