package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.workflow.WorkflowService;

/** Pages and resources reach data through doors only, and still reach them after their session was stored. */
class WebLawsTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yangguang.web");

    /** Planted: a page that reaches for the database, and has lost its door when its session comes back. */
    static class Planted {
        EntityManager database;
        @Inject
        transient WorkflowService door;
    }

    private static List<String> persistenceIn(JavaClasses classes) {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith("jakarta.persistence")
                        || d.getTargetClass().getPackageName().startsWith("org.camunda"))
                .map(Dependency::getDescription).toList();
    }

    /** What is injected is a proxy, which can be stored with the session; a transient field comes back empty. */
    private static List<String> lostWithTheSessionIn(JavaClasses classes) {
        return classes.stream().flatMap(c -> c.getFields().stream())
                .filter(f -> f.isAnnotatedWith(Inject.class) && f.getModifiers().contains(JavaModifier.TRANSIENT))
                .map(JavaField::getFullName).toList();
    }

    @Test
    void theWebNeverTouchesPersistenceOrEngine() {
        assertThat(SHIPPED).isNotEmpty();
        assertThat(persistenceIn(SHIPPED)).isEmpty();
    }

    @Test
    void nothingInjectedIsLostWhenTheSessionIsStored() {
        assertThat(lostWithTheSessionIn(SHIPPED)).isEmpty();
    }

    @Test
    void thePlantedViolatorIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);
        assertThat(persistenceIn(planted)).isNotEmpty();
        assertThat(lostWithTheSessionIn(planted)).hasSize(1);
    }
}
