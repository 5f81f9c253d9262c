package org.yangguang;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.util.List;

/** The container's transaction for a bean under test: how each begins and ends is written down. */
public final class Transactions {

    private Transactions() {
    }

    public static UserTransaction noted(List<String> steps) {
        return noted(steps, false);
    }

    /** One whose commit the database refuses, which undoes it. */
    public static UserTransaction refused(List<String> steps) {
        return noted(steps, true);
    }

    private static UserTransaction noted(List<String> steps, boolean refused) {
        int[] status = {Status.STATUS_NO_TRANSACTION};
        return (UserTransaction) Proxy.newProxyInstance(Transactions.class.getClassLoader(), new Class<?>[] {UserTransaction.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("getStatus")) {
                        return status[0];
                    }
                    steps.add(method.getName());
                    status[0] = method.getName().equals("begin") ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
                    if (refused && method.getName().equals("commit")) {
                        throw new RollbackException("refused at the commit");
                    }
                    return null;
                });
    }
}
