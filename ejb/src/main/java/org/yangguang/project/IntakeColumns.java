package org.yangguang.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.reports.IntakeColumn;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.workflow.ProjectMode;

/** The columns of a workbook of applications; a column's key is the path of what it holds in {@link ProposalForm}. */
final class IntakeColumns {

    static final String APPLICANT = "applicant";
    static final int LINES = 5;
    static final int INDICATORS = 4;

    private IntakeColumns() {
    }

    /** Without anything to choose from: enough for reading. */
    static List<IntakeColumn> plain() {
        return of(List.of(), List.of(), List.of());
    }

    /**
     * @param applicants units that may be named, as code and name
     * @param regions    as code and name
     */
    static List<IntakeColumn> of(List<String> applicants, List<String> regions, List<ProjectMode> modes) {
        List<IntakeColumn> columns = new ArrayList<>();
        columns.add(choice(APPLICANT, 28, applicants));
        columns.add(text("title", 40));
        columns.add(choice("region", 18, regions));
        columns.add(choice("mode", 16, modes.stream().map(m -> IntakeWords.of("project.mode." + m.word())).toList()));
        columns.add(text("purpose", 30));
        columns.add(text("plan", 30));
        columns.add(text("expectedResults", 30));
        columns.add(new IntakeColumn("startsOn", header("startsOn"), IntakeWords.of("project.intake.dateHint"), IntakeColumn.Kind.DATE, 12, List.of()));
        columns.add(new IntakeColumn("endsOn", header("endsOn"), IntakeWords.of("project.intake.dateHint"), IntakeColumn.Kind.DATE, 12, List.of()));
        columns.add(text("contactName", 12));
        columns.add(text("contactPhone", 16));
        for (int i = 0; i < LINES; i++) {
            String at = "lines[" + i + "].";
            columns.add(part(at + "item", "item", i, IntakeColumn.Kind.TEXT, 20));
            columns.add(part(at + "basis", "estimateBasis", i, IntakeColumn.Kind.TEXT, 20));
            columns.add(part(at + "quantity", "quantity", i, IntakeColumn.Kind.NUMBER, 10));
            columns.add(part(at + "unit", "unit", i, IntakeColumn.Kind.TEXT, 8));
            columns.add(part(at + "unitPrice", "unitPrice", i, IntakeColumn.Kind.NUMBER, 14));
        }
        List<String> kinds = Arrays.stream(IndicatorKind.values()).map(k -> IntakeWords.of("project.kind." + k.word())).toList();
        for (int i = 0; i < INDICATORS; i++) {
            String at = "indicators[" + i + "].";
            columns.add(part(at + "name", "indicator", i, IntakeColumn.Kind.TEXT, 20));
            columns.add(new IntakeColumn(at + "kind", header("kind") + (i + 1), null, IntakeColumn.Kind.TEXT, 12, kinds));
            columns.add(new IntakeColumn(at + "target", header("target") + (i + 1), IntakeWords.of("project.intake.targetHint"),
                    IntakeColumn.Kind.TEXT, 12, List.of()));
            columns.add(part(at + "unit", "unit", i, IntakeColumn.Kind.TEXT, 8));
            columns.add(part(at + "weight", "weight", i, IntakeColumn.Kind.NUMBER, 10));
        }
        // last, so that workbooks written before it was asked for read as they were
        columns.add(new IntakeColumn("secrecy", header("secrecy"), IntakeWords.of("project.intake.secrecyHint"), IntakeColumn.Kind.TEXT, 8,
                List.of(SecrecyLevel.PUBLIC.mark(), SecrecyLevel.INTERNAL.mark())));
        return columns;
    }

    private static IntakeColumn text(String key, int width) {
        return new IntakeColumn(key, header(key), null, IntakeColumn.Kind.TEXT, width, List.of());
    }

    private static IntakeColumn choice(String key, int width, List<String> choices) {
        return new IntakeColumn(key, header(key), null, IntakeColumn.Kind.TEXT, width, choices);
    }

    private static IntakeColumn part(String key, String label, int position, IntakeColumn.Kind kind, int width) {
        return new IntakeColumn(key, header(label) + (position + 1), null, kind, width, List.of());
    }

    private static String header(String field) {
        return IntakeWords.of("project.field." + field);
    }
}
