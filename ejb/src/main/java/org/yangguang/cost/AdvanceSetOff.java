package org.yangguang.cost;

import org.yangguang.shared.Money;

/** How much of the advance a confirmed sum sets off, told by the component that pays and counts its own orders. */
public interface AdvanceSetOff {

    /** What the milestone's payment has set off or, before it, would set off if so much were confirmed. */
    Money recoverable(String milestone, Money confirmed);
}
