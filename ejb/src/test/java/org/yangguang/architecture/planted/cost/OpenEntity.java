package org.yangguang.architecture.planted.cost;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.yangguang.architecture.planted.payment.PaymentService;

/** Planted: an entity that is public and knows a service. */
@Entity(name = "PlantedOpenEntity")
public class OpenEntity {

    @Id
    Long id;

    void ask(PaymentService payments) {
        payments.pay();
    }
}
