package org.yangguang.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the stages offer to be decided together is drawn: each task, and at it each outcome. */
class BatchDoorsTest {

    private static final Path DRAWINGS = Path.of("../workflows/src/main/resources/processes");
    private static final Pattern TASK = Pattern.compile("<(?:bpmn:)?userTask id=\"(\\w+)\"");
    private static final Pattern OUTCOME = Pattern.compile("outcome == '(\\w+)'");

    private static List<BatchDoor> offered() throws ReflectiveOperationException {
        List<BatchDoor> doors = new ArrayList<>();
        for (JavaClass stage : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yangguang")) {
            if (stage.isAssignableTo(BatchDoors.class) && !stage.isInterface()) {
                Constructor<?> made = stage.reflect().getDeclaredConstructor();
                made.setAccessible(true);
                doors.addAll(((BatchDoors) made.newInstance()).doors());
            }
        }
        return doors;
    }

    @Test
    void eachIsDrawnAndIsNotFilledInByItself() throws IOException, ReflectiveOperationException {
        Set<String> tasks = new HashSet<>();
        Set<String> outcomes = new HashSet<>();
        try (Stream<Path> files = Files.list(DRAWINGS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).toList()) {
                String drawing = Files.readString(file);
                TASK.matcher(drawing).results().forEach(found -> tasks.add(found.group(1)));
                for (Matcher found = OUTCOME.matcher(drawing); found.find(); ) {
                    outcomes.add(found.group(1));
                }
            }
        }
        List<BatchDoor> offered = offered();
        assertThat(offered).hasSizeGreaterThanOrEqualTo(14);
        assertThat(offered).extracting(BatchDoor::task).doesNotHaveDuplicates().isSubsetOf(tasks);
        assertThat(offered).allSatisfy(door -> {
            assertThat(OwnInput.of(door.task())).as(door.task()).isEqualTo(OwnInput.FORM);
            assertThat(door.outcomes()).as(door.task()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(outcomes);
        });
    }

    @Test
    void whatIsFilledInByItselfSaysWhy() {
        assertThat(OwnInput.of("screenProposal")).isEqualTo(OwnInput.CHECKLIST);
        assertThat(OwnInput.of("approveBudget").word()).isEqualTo("document-number");
        assertThat(OwnInput.of("somethingNew")).isEqualTo(OwnInput.FORM);
    }
}
