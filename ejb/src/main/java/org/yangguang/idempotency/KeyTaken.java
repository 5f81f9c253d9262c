package org.yangguang.idempotency;

import jakarta.ejb.ApplicationException;

/** Another request of the same person under the same key was done while this one waited; its answer can be read now. */
@ApplicationException(rollback = true)
public class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyTaken(Throwable cause) {
        super(cause);
    }
}
