package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * A procedure (采购方式) as the rows describe it.
 *
 * @param drawing      id of the process that carries it
 * @param byInvitation whether only those may offer who have been invited, and no notice is published before the result
 * @param category     the only category that it is for, null for any
 * @param forSystems   whether government information systems may be bought by it (MET-11)
 * @param grounds      grounds that allow it; empty where it needs none
 */
public record ProcedureView(String code, String nameZh, String nameEn, String drawing, boolean byInvitation, String category, boolean forSystems,
                            List<String> grounds, String article) implements Serializable {

    /** What its texts are found by: the drawing's own part of the process id, e.g. inquiry; null for the open tender. */
    public String variant() {
        int hyphen = drawing.indexOf('-');
        return hyphen < 0 ? null : drawing.substring(hyphen + 1);
    }
}
