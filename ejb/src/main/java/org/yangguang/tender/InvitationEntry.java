package org.yangguang.tender;

import java.util.List;

/**
 * The list of those who may be invited, or the return of the plan.
 *
 * @param source    where the list comes from, e.g. the prequalification, the supplier library, written recommendations, a framework agreement
 * @param suppliers organisation codes of the list
 * @param wanted    how many are drawn from it; read only where the procedure draws, otherwise all are invited
 * @param observers staff of the purchaser who watch the draw, by name; read only where the procedure draws
 */
public record InvitationEntry(boolean returned, String source, List<String> suppliers, Integer wanted, List<String> observers, String opinion, long version) {
}
