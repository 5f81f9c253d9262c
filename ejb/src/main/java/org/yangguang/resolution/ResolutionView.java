package org.yangguang.resolution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.document.DocumentView;

/**
 * A decision taken outside.
 *
 * @param projects   the projects that it concerns
 * @param heldBy     who answers for the record until it is verified: its recorder, or who took it over
 * @param verifiable whether the reader may be its second person
 * @param papers     its scans, as far as the reader may see them; empty in lists
 */
public record ResolutionView(String number, ResolutionKind kind, String body, String documentNumber, LocalDate decidedOn, String summary,
                             List<Concerned> projects, ResolutionStatus status, String recordedBy, String recordedByName, String heldBy,
                             LocalDateTime recordedAt, String verifiedBy, String verifiedByName, LocalDateTime verifiedAt, String remark,
                             boolean verifiable, List<DocumentView> papers, long version) implements Serializable {

    public record Concerned(String application, String number, String title) implements Serializable {
    }
}
