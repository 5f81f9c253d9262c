package org.yangguang.architecture.planted.payment;

import jakarta.ejb.Stateless;

/** Planted: a transaction that begins outside a service. */
@Stateless
class StatelessThing {
}
