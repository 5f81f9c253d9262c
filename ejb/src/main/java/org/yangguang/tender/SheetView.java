package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A member of the committee; marks are empty as long as the actor may not see them.
 *
 * @param status        pending, signed, recused or removed
 * @param attendedAt    when the member signed in, null before
 * @param paper         number of the paper that the marks were entered from, null where the member marked in the browser
 * @param recusalGround why the member has stepped back or was removed
 */
public record SheetView(String member, String memberName, boolean expert, String status, String recusalGround,
                        LocalDateTime signedAt, LocalDateTime attendedAt, String paper, List<SheetEntry.Mark> marks) implements Serializable {
}
