package org.yangguang.registry;

import java.io.Serializable;
import java.util.List;

/** An expert of the register. */
public record ExpertView(String userName, String name, String employerCode, String employerName, String field,
                         String title, String region, boolean active, List<ExpertEntry.Tie> ties, long version)
        implements Serializable {

    public ExpertEntry entry() {
        return new ExpertEntry(userName, name, employerCode, employerName, field, title, region, active, ties, version);
    }
}
