package org.yangguang.architecture.planted.payment;

import jakarta.ejb.Stateless;
import java.time.LocalDate;

/** Planted: a door without guard or audit that looks at the machine's clock. */
@Stateless
public class PaymentService {

    double amount;

    public LocalDate pay() {
        return LocalDate.now();
    }
}
