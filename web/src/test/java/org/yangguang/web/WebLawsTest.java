package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.workflow.WorkflowService;

/** Pages and resources reach data through doors only, and still reach them after their session was stored. */
class WebLawsTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yangguang.web");

    /** Planted: a page that reaches for the database, has lost its door when its session comes back, and does not say what it answers. */
    static class Planted {
        EntityManager database;
        @Inject
        transient WorkflowService door;

        @GET
        List<String> answer() {
            return List.of();
        }
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

    /** A caller that accepts everything is answered only when the resource says what it makes. */
    private static List<String> unsaidIn(JavaClasses classes) {
        return classes.stream().flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(GET.class) || m.isAnnotatedWith(POST.class))
                .filter(m -> !List.of(Response.class.getName(), "void").contains(m.getRawReturnType().getName()))
                .filter(m -> !m.isAnnotatedWith(Produces.class) && !m.getOwner().isAnnotatedWith(Produces.class))
                .map(JavaMethod::getFullName).toList();
    }

    @Test
    void whatIsAnsweredSaysWhatItIs() {
        assertThat(unsaidIn(SHIPPED)).isEmpty();
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
        assertThat(unsaidIn(planted)).hasSize(1);
    }
}
