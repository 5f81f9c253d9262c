package org.yangguang.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/**
 * An empty body, or the word null, where a command is expected is a refusal and not a failure; an unreadable one is told at its
 * property. So no resource has to ask whether it was given anything.
 */
@Provider
public class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (NoContentException empty) {
            body = null;
        } catch (JsonProcessingException unreadable) {
            // told by our own mapper, in the caller's language and at the property, before the server's own one speaks
            throw new BadRequestException(unreadable);
        }
        if (body == null) {
            throw new RuleViolation(InputRule.NOTHING_ENTERED, null);
        }
        return body;
    }
}
