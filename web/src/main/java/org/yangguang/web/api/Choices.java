package org.yangguang.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Worded;

/**
 * Reads the words of lists in the query of a request, in either case; none for an empty one. A word that the list does not
 * have is refused at its parameter.
 */
@Provider
public class Choices implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new Choice<>(type, parameter(annotations)) : null;
    }

    private static String parameter(Annotation[] annotations) {
        return Arrays.stream(annotations).filter(QueryParam.class::isInstance).map(a -> ((QueryParam) a).value()).findFirst().orElse(null);
    }

    private record Choice<T>(Class<T> list, String parameter) implements ParamConverter<T> {

        @Override
        public T fromString(String word) {
            if (word == null || word.isBlank()) {
                return null;
            }
            return Arrays.stream(list.getEnumConstants()).filter(each -> spelled(each).equals(Worded.spelled(word.strip()))).findFirst()
                    .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_CHOICE, parameter, word));
        }

        @Override
        public String toString(T constant) {
            return spelled(constant);
        }

        private static String spelled(Object constant) {
            return Worded.spelled(((Enum<?>) constant).name());
        }
    }
}
