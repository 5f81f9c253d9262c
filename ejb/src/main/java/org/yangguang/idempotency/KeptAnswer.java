package org.yangguang.idempotency;

import java.io.Serializable;
import org.yangguang.shared.Breaches;

/**
 * What a request under a key was answered.
 *
 * @param digest    SHA-256 of the request, in hexadecimal
 * @param mediaType null without a body
 * @param body      null when there was none, or when it held a secret
 * @param secret    whether the body was left out because it is shown once
 */
public record KeptAnswer(String digest, int status, String mediaType, byte[] body, boolean secret) implements Serializable {

    private static final int FIRST_REFUSAL = 300;

    /** Whether the deed was done; what was refused is not kept. */
    public boolean done() {
        return status < FIRST_REFUSAL;
    }

    /** Refuses to give this answer to another request, or one that may be seen only once. */
    public KeptAnswer forRequest(String requestDigest) {
        Breaches.ensure(digest.equals(requestDigest), IdempotencyRule.KEY_NAMES_ONE_REQUEST);
        Breaches.ensure(!secret, IdempotencyRule.ANSWER_IS_SHOWN_ONCE);
        return this;
    }
}
