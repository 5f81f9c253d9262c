package org.yangguang.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.appraisal.Conclusion;
import org.yangguang.cost.CostStatus;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.search.FindingKind;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Worded;

/** The constants of lists have one spelling in the interface: in answers, as keys, in requests and in the query. */
class JsonTest {

    private static List<Class<?>> lists() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yangguang").stream()
                .filter(JavaClass::isEnum).<Class<?>>map(JavaClass::reflect).filter(type -> type.getEnumConstants() != null).toList();
    }

    @Test
    void everyConstantIsWrittenInLowerCaseWithHyphensAndReadAgain() throws Exception {
        List<Class<?>> lists = lists();
        assertThat(lists).hasSizeGreaterThan(80);
        for (Class<?> list : lists) {
            for (Object constant : list.getEnumConstants()) {
                String written = Json.mapper().writeValueAsString(constant);
                assertThat(written).as("%s", constant).matches("\"[a-z0-9]+(-[a-z0-9]+)*\"");
                assertThat(Json.mapper().readValue(written, list)).isSameAs(constant);
                if (constant instanceof Worded worded) {
                    assertThat(written).isEqualTo("\"" + worded.word() + "\"");
                }
            }
        }
    }

    @Test
    void aKeyIsSpelledAsAnAnswerIs() throws Exception {
        assertThat(Json.mapper().writeValueAsString(Map.of(FindingKind.PROJECT, 1))).isEqualTo("{\"project\":1}");
        assertThat(Json.mapper().writeValueAsString(Map.of(Conclusion.PASSED_WITH_CHANGES, 1))).isEqualTo("{\"passed-with-changes\":1}");
    }

    @Test
    void aRequestMayNameTheConstantButNothingElse() throws Exception {
        assertThat(Json.mapper().readValue("\"PARTY_GROUP\"", ResolutionKind.class)).isEqualTo(ResolutionKind.PARTY_GROUP);
        assertThatThrownBy(() -> Json.mapper().readValue("\"partyGroup\"", ResolutionKind.class)).isInstanceOf(InvalidFormatException.class);
    }

    private static <E> E asked(Class<E> list, String word) throws Exception {
        Method taking = Asking.class.getDeclaredMethod("taking", String.class);
        return new Choices().getConverter(list, list, taking.getParameterAnnotations()[0]).fromString(word);
    }

    /** A parameter as a resource declares it. */
    private interface Asking {
        void taking(@QueryParam("status") String status);
    }

    @Test
    void theQueryTakesTheSameWordsAndRefusesOthersAtTheirParameter() throws Exception {
        assertThat(asked(ResolutionKind.class, "party-group")).isEqualTo(ResolutionKind.PARTY_GROUP);
        assertThat(asked(CostStatus.class, "CONFIRMED")).isEqualTo(CostStatus.CONFIRMED);
        assertThat(asked(CostStatus.class, " ")).isNull();
        assertThatThrownBy(() -> asked(CostStatus.class, "paid")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.breaches().get(0).rule()).isEqualTo(InputRule.UNKNOWN_CHOICE);
            assertThat(refused.breaches().get(0).field()).isEqualTo("status");
        });
        assertThat(new Choices().getConverter(String.class, String.class, new Annotation[0])).isNull();
    }
}
