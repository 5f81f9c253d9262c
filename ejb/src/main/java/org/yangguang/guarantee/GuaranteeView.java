package org.yangguang.guarantee;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A guarantee as it stands today.
 *
 * @param number     of the contract and behind it -BH with its place
 * @param issuer     null of a security of which the contract says only the number of its paper
 * @param claimed    what has been claimed of it so far
 * @param proposed   what a second person has to confirm, null where nothing is proposed
 * @param daysLeft   calendar days to its last day, negative when it has passed; null where it names none
 * @param steps      what was done with it, the first first
 */
public record GuaranteeView(String number, String contract, String project, String title, String supplier, String supplierName,
                            GuaranteePurpose purpose, GuaranteeForm form, String issuer, String reference, Money amount, LocalDate lodgedOn,
                            LocalDate validUntil, GuaranteeState state, Money claimed, Money proposed, Long daysLeft, List<Step> steps,
                            long version) implements Serializable {

    /**
     * One thing done.
     *
     * @param amount claimed, null of other steps
     * @param until  its last day from then on
     * @param by     name of the person
     */
    public record Step(GuaranteeStep kind, Money amount, LocalDate until, String reason, String by, LocalDateTime at) implements Serializable {
    }

    /** Whether it still secures something. */
    public boolean isOpen() {
        return state != GuaranteeState.CLAIMED && state != GuaranteeState.RETURNED;
    }
}
