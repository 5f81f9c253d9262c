package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * Who was invited, and how they were found.
 *
 * @param source    where the list comes from: prequalification, supplier library, recommendation, framework agreement
 * @param observers who watched the draw, null where nothing was drawn
 * @param seed      of the draw: the invited are those whose SHA-256 of seed, colon and organisation code comes first; null where nothing was drawn
 */
public record InvitationView(String source, String observers, String seed, List<Listed> listed) implements Serializable {

    /** A firm of the list. */
    public record Listed(String supplier, String name, boolean invited) implements Serializable {
    }
}
