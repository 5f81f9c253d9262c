package org.yangguang.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Audited;
import org.yangguang.shared.DoorNames;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/**
 * Around every door. The outermost call that changed something leaves an entry in its own transaction; an inner one
 * only when it names its subject. What was thrown is kept in a transaction of its own and marked, so that those who
 * answer it do not record it again.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
class AuditInterceptor {

    /** The login tells the trail itself, the trail does not write about itself, and what is done once is told by the doors inside. */
    private static final Set<String> SELF_RECORDED = Set.of("LoginService.login", "LoginService.logout", "LoginService.enter",
            "LoginService.enterUnknown", "LoginService.enterCertificate", "AuditService.recordDenied", "AuditService.recordFailed", "RefusalService.keep",
            "IdempotencyService.once");

    @Inject
    private AuditWriter writer;

    @Inject
    private AuditRepository repository;

    @Inject
    private RefusalService refusals;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Method door = call.getMethod();
        String component = door.getDeclaringClass().getSimpleName();
        if (SELF_RECORDED.contains(component + "." + door.getName())) {
            return call.proceed();
        }
        AuditFrame frame = AuditFrame.enter();
        try {
            Object result = call.proceed();
            if (!DoorNames.reads(door.getName())) {
                keepDone(frame, door, call.getParameters());
            }
            return result;
        } catch (RuntimeException thrown) {
            RuntimeException told = !(thrown instanceof Stale) && Stale.isBehind(thrown)
                    ? new Stale(subject(frame, call.getParameters()), null) : thrown;
            if (frame.outermost()) {
                keepThrown(frame, door, call.getParameters(), told);
            }
            throw told;
        } finally {
            frame.leave();
        }
    }

    private void keepDone(AuditFrame frame, Method door, Object[] arguments) {
        if (!frame.outermost() && frame.subject() == null) {
            return;
        }
        if (frame.outermost()) {
            repository.flush();
        }
        boolean tells = frame.subject() != null || frame.before() != null || frame.after() != null;
        if (!frame.hasWritten() && !tells) {
            return;
        }
        if (!repository.inTransaction()) {
            // a door that keeps its own transactions has committed already
            refusals.keep(new Refusal(action(door), AuditOutcome.DONE, allowed(door), subject(frame, arguments), frame.project(), frame.amount(),
                    null, null, AuditJson.arguments(door, arguments)));
            return;
        }
        writer.add(writer.entry(action(door), AuditOutcome.DONE, allowed(door))
                .on(subject(frame, arguments), frame.project(), frame.amount())
                .with(AuditJson.arguments(door, arguments), AuditJson.of(frame.before()), AuditJson.of(frame.after())));
    }

    private void keepThrown(AuditFrame frame, Method door, Object[] arguments, RuntimeException thrown) {
        if (thrown instanceof NotFound && DoorNames.reads(door.getName())) {
            return;
        }
        AuditOutcome outcome = outcome(thrown);
        String incident = outcome == AuditOutcome.FAILED ? Recorded.newIncident() : null;
        refusals.keep(new Refusal(action(door), outcome, allowed(door), subject(frame, arguments), frame.project(), frame.amount(),
                codes(thrown), incident, AuditJson.arguments(door, arguments)));
        Recorded.mark(thrown, incident);
    }

    private static AuditOutcome outcome(RuntimeException thrown) {
        if (thrown instanceof EJBAccessException) {
            return AuditOutcome.DENIED;
        }
        return thrown instanceof RuleViolation || thrown instanceof NotFound || thrown instanceof Stale ? AuditOutcome.REFUSED : AuditOutcome.FAILED;
    }

    private static String codes(RuntimeException thrown) {
        if (thrown instanceof RuleViolation violation) {
            return violation.breaches().stream().map(b -> b.rule().code()).distinct().collect(Collectors.joining(" "));
        }
        return thrown instanceof EJBAccessException ? null : thrown.getClass().getSimpleName();
    }

    private static String[] allowed(Method door) {
        RolesAllowed roles = door.getAnnotation(RolesAllowed.class);
        return roles == null ? new String[0] : roles.value();
    }

    /** What the service named, or else the door's first argument when that is a number or name. */
    private static String subject(AuditFrame frame, Object[] arguments) {
        if (frame.subject() != null) {
            return frame.subject();
        }
        return arguments.length > 0 && arguments[0] instanceof String first && first.length() <= 100 ? first : null;
    }

    private static String action(Method door) {
        String service = door.getDeclaringClass().getPackageName();
        return service.substring(service.lastIndexOf('.') + 1) + "." + door.getName();
    }
}
