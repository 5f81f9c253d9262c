package org.yangguang.tender;

import org.yangguang.shared.Money;

/** A lot of a year's purchase: whether it is reserved for small and medium firms, or why not. */
record ReservedLot(String tender, boolean reserved, Money budget, NoReserveGround ground) {
}
