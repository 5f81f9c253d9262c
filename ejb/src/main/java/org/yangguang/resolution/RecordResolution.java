package org.yangguang.resolution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision taken outside, as it stands on the paper.
 *
 * @param body           who decided, e.g. 财政部国库司
 * @param documentNumber 文号 or the number of the minutes
 * @param projects       application or project numbers that it concerns, one at least
 */
public record RecordResolution(ResolutionKind kind, String body, String documentNumber, LocalDate decidedOn, String summary,
                               List<String> projects) implements Serializable {

    public RecordResolution {
        projects = projects == null ? List.of() : projects.stream().filter(p -> p != null && !p.isBlank()).map(String::strip).distinct().toList();
    }
}
