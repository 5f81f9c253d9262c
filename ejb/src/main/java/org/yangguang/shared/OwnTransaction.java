package org.yangguang.shared;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/**
 * A piece of work in a transaction of its own, for those who work without a caller's: timers, the first start, and the
 * login, which counts a wrong password although it is refused. Each hands over the transaction that the container gave it.
 */
public final class OwnTransaction {

    private OwnTransaction() {
    }

    /**
     * Commits what was done, or, when something is thrown inside, undoes it; a refusal or failure comes out as it was.
     *
     * @throws IllegalStateException the transaction itself could not be begun or committed, or the work threw a checked exception
     */
    public static <T> T in(UserTransaction transaction, Callable<T> work) {
        try {
            transaction.begin();
            try {
                T answer = work.call();
                transaction.commit();
                return answer;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("a transaction of its own failed", failed);
        }
    }

    /** The same, for work without an answer. */
    public static void run(UserTransaction transaction, Runnable work) {
        in(transaction, () -> {
            work.run();
            return null;
        });
    }
}
