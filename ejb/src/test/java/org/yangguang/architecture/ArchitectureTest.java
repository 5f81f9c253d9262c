package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped classes keep every law of the house, and each law finds its planted violator. */
class ArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yangguang");
    private static final Laws ON_SHIPPED = new Laws(SHIPPED, "org.yangguang");
    private static final Laws ON_PLANTED = new Laws(
            new ClassFileImporter().importPackages("org.yangguang.architecture.planted"), "org.yangguang.architecture.planted");

    static Stream<Arguments> laws() {
        return Stream.of(
                law("uses only what is declared", Laws::undeclaredUses, "PaidTooEarly"),
                law("declares in the order of rings and stages", Laws::declarationsAgainstTheOrder, "cost may not use payment"),
                law("has no cycles", Laws::cycles, "cycle through"),
                law("keeps the engine behind its port", Laws::engineKnownElsewhere, "EngineFriend"),
                law("makes public only doors, views, events, enums, ports", Laws::publicWithoutCause, "OpenEntity"),
                law("guards and audits every door", Laws::unguardedDoors, "says not who may call it"),
                law("begins transactions at services", Laws::transactionsElsewhere, "StatelessThing"),
                law("takes time from the clock and counts exactly", Laws::timeWithoutClockAndInexactNumbers, "now"),
                law("has no empty names", Laws::emptyNames, "MoneyHelper"),
                law("keeps entities ignorant of services", Laws::entitiesThatKnowTooMuch, "OpenEntity"),
                law("lets observers start, never complete", Laws::observersThatDrive, "complete"));
    }

    private static Arguments law(String name, Function<Laws, List<String>> law, String evidence) {
        return Arguments.of(name, law, evidence);
    }

    @ParameterizedTest(name = "the product {0}")
    @MethodSource("laws")
    void shippedClassesKeep(String name, Function<Laws, List<String>> law, String evidence) {
        assertThat(law.apply(ON_SHIPPED)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: the planted violator is found")
    @MethodSource("laws")
    void plantedViolatorIsFound(String name, Function<Laws, List<String>> law, String evidence) {
        assertThat(law.apply(ON_PLANTED)).anyMatch(v -> v.contains(evidence));
    }

    @Test
    void lawsSeeTheProduct() {
        assertThat(SHIPPED.stream().map(ON_SHIPPED::component).distinct())
                .containsAll(Laws.FOUNDATIONS).containsAll(Laws.STAGES);
    }
}
