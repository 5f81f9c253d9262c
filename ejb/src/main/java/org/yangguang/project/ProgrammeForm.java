package org.yangguang.project;

import java.io.Serializable;

/**
 * A programme as its department enters it.
 *
 * @param parts separated by 、
 */
public record ProgrammeForm(String code, String name, String parts, String targets, String buyer, String finance,
                            String legal, String agency, String functionCode, String basis, boolean active, long version)
        implements Serializable {
}
