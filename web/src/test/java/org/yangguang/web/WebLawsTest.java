package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages and resources reach data through doors only. */
class WebLawsTest {

    /** Planted: a page that reaches for the database. */
    static class Planted {
        EntityManager database;
    }

    private static List<String> persistenceIn(JavaClasses classes) {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith("jakarta.persistence")
                        || d.getTargetClass().getPackageName().startsWith("org.camunda"))
                .map(Dependency::getDescription).toList();
    }

    @Test
    void theWebNeverTouchesPersistenceOrEngine() {
        JavaClasses shipped = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.yangguang.web");
        assertThat(shipped).isNotEmpty();
        assertThat(persistenceIn(shipped)).isEmpty();
    }

    @Test
    void thePlantedViolatorIsFound() {
        assertThat(persistenceIn(new ClassFileImporter().importClasses(Planted.class))).isNotEmpty();
    }
}
