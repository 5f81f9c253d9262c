package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Sha256;
import org.yangguang.shared.VisibleText;

/** A row of a workbook that is being imported. */
@Entity
@Table(name = "project_intake_row")
class IntakeRow {

    private static final int MOST_ATTEMPTS = 3;
    private static final int TITLE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_intake_row_seq")
    @SequenceGenerator(name = "project_intake_row_seq", sequenceName = "project_intake_row_seq", allocationSize = 50)
    private Long id;
    @Column(name = "intake_id")
    private Long intakeId;
    @Column(name = "row_position")
    private int position;
    @Column(name = "row_key")
    private String key;
    /** The row's key under its organisation once it is an application: the database lets it become one once. */
    @Column(name = "imported_key")
    private String importedKey;
    private String title;
    private String applicant;
    @Enumerated(EnumType.STRING)
    private IntakeRowStatus status;
    @Column(length = 16777216)
    private String content;
    private String digest;
    @Column(length = 16777216)
    private String defects;
    @Column(name = "application_number")
    private String applicationNumber;
    @Column(name = "missing_papers")
    private String missing;
    private int attempts;

    protected IntakeRow() {
    }

    /** @param read defects that the reading of the workbook found */
    static IntakeRow waiting(Long intakeId, int position, String key, Map<String, String> cells, List<IntakeDefect> read) {
        IntakeRow row = new IntakeRow();
        row.intakeId = intakeId;
        row.position = position;
        row.key = key;
        row.title = cut(cells.get("title"));
        row.applicant = cut(cells.get(IntakeColumns.APPLICANT));
        row.content = IntakeJson.cells(cells);
        row.digest = Sha256.hex(row.content);
        row.defects = IntakeJson.defects(read);
        row.status = IntakeRowStatus.WAITING;
        return row;
    }

    /** What is shown in lists; the whole stands in the content. */
    private static String cut(String text) {
        String plain = text == null ? null : text.codePoints().filter(c -> !VisibleText.hides(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return Words.orNull(plain == null || plain.length() <= TITLE ? plain : plain.substring(0, TITLE - 1) + "…");
    }

    /** An earlier upload of the workbook has made an application of it; what was changed in it since has no effect. */
    void isKnown(IntakeRow earlier, IntakeDefect changed) {
        status = IntakeRowStatus.KNOWN;
        applicationNumber = earlier.applicationNumber;
        missing = earlier.missing;
        defects = digest.equals(earlier.digest) ? null : IntakeJson.defects(List.of(changed));
    }

    void imported(String organisation, String application, List<String> required) {
        status = IntakeRowStatus.IMPORTED;
        importedKey = importedKey(organisation, key);
        applicationNumber = application;
        missing = Words.orNull(String.join(",", required));
        defects = null;
    }

    static String importedKey(String organisation, String key) {
        return organisation + ":" + key;
    }

    void refuse(List<IntakeDefect> found) {
        status = IntakeRowStatus.REFUSED;
        defects = IntakeJson.defects(found);
    }

    /** Could not be saved for a reason of the system's: tried again a few times. Whether it was refused now. */
    boolean failed(IntakeDefect incident) {
        if (++attempts < MOST_ATTEMPTS) {
            return false;
        }
        refuse(List.of(incident));
        return true;
    }

    void paperCame(String kind) {
        List<String> left = new ArrayList<>(missing());
        left.remove(kind);
        missing = Words.orNull(String.join(",", left));
    }

    boolean isWaiting() {
        return status == IntakeRowStatus.WAITING;
    }

    IntakeRowStatus status() {
        return status;
    }

    int position() {
        return position;
    }

    String key() {
        return key;
    }

    String importedKey() {
        return importedKey;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    Map<String, String> cells() {
        return IntakeJson.cells(content);
    }

    List<IntakeDefect> defects() {
        return IntakeJson.defects(defects);
    }

    List<String> missing() {
        return missing == null ? List.of() : Arrays.asList(missing.split(","));
    }

    /** The part of the key that stands in the row's visible column. */
    String visibleKey() {
        return key == null ? null : key.substring(key.lastIndexOf('-') + 1);
    }

    IntakeRowView view() {
        return new IntakeRowView(position, visibleKey(), title, applicant, status, applicationNumber, defects(), missing());
    }
}
