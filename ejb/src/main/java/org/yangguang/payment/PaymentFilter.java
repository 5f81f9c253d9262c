package org.yangguang.payment;

import java.io.Serializable;

/** What the register is narrowed to; null components do not narrow. */
public record PaymentFilter(String text, PaymentStatus status, String project, String contract) implements Serializable {

    public static final PaymentFilter ALL = new PaymentFilter(null, null, null, null);
}
