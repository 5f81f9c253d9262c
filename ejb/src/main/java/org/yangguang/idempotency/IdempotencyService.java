package org.yangguang.idempotency;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Audited;
import org.yangguang.shared.RuleViolation;

/** Requests that bear a key are done once, however often they are sent. */
@Stateless
@Audited
public class IdempotencyService {

    /** How long an answer is kept, by the business clock. */
    static final int KEPT_DAYS = 7;

    private static final String WELL_FORMED = "[\\x21-\\x7e]{1,100}";

    @Inject
    private RequestKeyRepository keys;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Called by the interface for a POST that bears an Idempotency-Key: what the same person was answered under it within
     * the last seven days, empty for a new key. Refuses a key that is empty, longer than 100 characters or not of plain
     * signs (IDEMPOTENCY-X01, at {@code Idempotency-Key}).
     */
    @PermitAll
    public Optional<KeptAnswer> findAnswer(String key) {
        if (!key.matches(WELL_FORMED)) {
            throw new RuleViolation(IdempotencyRule.KEY_IS_WELL_FORMED, "Idempotency-Key");
        }
        return keys.of(current.get().userName(), key).map(RequestKey::answer);
    }

    /**
     * Called by the interface around the deed of a request with a new key: key, deed and answer are one transaction. A
     * deed that is refused undoes the key as well, so that the same key serves for the mended request.
     *
     * @param deed calls the doors and gives what they answered; must not throw for a refusal
     * @return what the deed gave
     * @throws KeyTaken when another request did the same meanwhile; the deed was not begun
     */
    @PermitAll
    public KeptAnswer once(String key, Supplier<KeptAnswer> deed) {
        LocalDateTime now = LocalDateTime.now(clock);
        String userName = current.get().userName();
        keys.forget(userName, now.minusDays(KEPT_DAYS));
        RequestKey row = new RequestKey(userName, key, now);
        keys.take(row);
        KeptAnswer answer = deed.get();
        if (!answer.done()) {
            session.setRollbackOnly();
        } else if (session.getRollbackOnly()) {
            throw new IllegalStateException("answered " + answer.status() + " although the deed is undone");
        } else {
            row.answered(answer);
        }
        return answer;
    }
}
