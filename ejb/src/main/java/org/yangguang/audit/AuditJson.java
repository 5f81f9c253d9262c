package org.yangguang.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yangguang.shared.Secret;
import org.yangguang.shared.Spelling;

/** States and door arguments as JSON, without anything marked {@link Secret} and without the content of files. */
final class AuditJson {

    private static final String HIDDEN = "***";
    private static final int LONGEST = 20_000;
    private static final ObjectMapper MAPPER = mapper();

    private AuditJson() {
    }

    static String of(Object state) {
        if (state == null) {
            return null;
        }
        try {
            String json = MAPPER.writeValueAsString(state);
            return json.length() <= LONGEST ? json : json.substring(0, end(json)) + "…";
        } catch (JsonProcessingException unwritable) {
            return state.getClass().getSimpleName() + " (" + unwritable.getOriginalMessage() + ")";
        }
    }

    /** Never between the two halves of one character: half of one is no text, and no database stores it. */
    private static int end(String json) {
        return Character.isHighSurrogate(json.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    static String arguments(Method door, Object[] values) {
        Map<String, Object> named = new LinkedHashMap<>();
        Parameter[] parameters = door.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            named.put(parameters[i].getName(), parameters[i].isAnnotationPresent(Secret.class) ? HIDDEN : values[i]);
        }
        return named.isEmpty() ? null : of(named);
    }

    private static ObjectMapper mapper() {
        SimpleModule plain = new SimpleModule();
        plain.addSerializer(Temporal.class, new Text<>());
        plain.addSerializer(InputStream.class, new Stream<>());
        plain.addSerializer(OutputStream.class, new Stream<>());
        ObjectMapper mapper = new ObjectMapper();
        mapper.registerModule(plain);
        mapper.setAnnotationIntrospector(new SecretsHidden());
        mapper.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        return mapper;
    }

    private static final class SecretsHidden extends Spelling {
        private static final long serialVersionUID = 1L;

        @Override
        public Object findSerializer(Annotated member) {
            return member.hasAnnotation(Secret.class) ? new Hidden() : super.findSerializer(member);
        }
    }

    private static final class Hidden extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(HIDDEN);
        }
    }

    private static final class Text<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class Stream<T> extends JsonSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString("(content)");
        }
    }
}
