package org.yangguang.project;

import java.io.Serializable;
import java.util.List;

/**
 * A programme (专项工程).
 *
 * @param targets      its measurable targets, by which its projects' indicators are set
 * @param buyer        organisation code of the managing department, as are finance, legal and agency
 * @param functionCode seven digits, part of its projects' numbers
 * @param basis        the plan it comes from
 */
public record ProgrammeView(String code, String name, List<String> parts, String targets, String buyer, String finance,
                            String legal, String agency, String functionCode, String basis, boolean active, long version)
        implements Serializable {
}
