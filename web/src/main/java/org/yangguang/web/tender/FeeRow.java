package org.yangguang.web.tender;

import java.io.Serializable;
import org.yangguang.shared.Money;
import org.yangguang.tender.FeesEntry;

/** What one expert is paid, as a row of a form. */
public class FeeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String member;
    private final String memberName;
    private final Money fee;
    private Integer hours;
    private Money travel;

    /** @param fee what is recorded so far, null while nothing is */
    FeeRow(String member, String memberName, Integer hours, Money travel, Money fee) {
        this.member = member;
        this.memberName = memberName;
        this.hours = hours;
        this.travel = travel;
        this.fee = fee;
    }

    FeesEntry.Fee entry() {
        return new FeesEntry.Fee(member, hours, travel);
    }

    public String getMemberName() {
        return memberName;
    }

    public Money getFee() {
        return fee;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public Money getTravel() {
        return travel;
    }

    public void setTravel(Money travel) {
        this.travel = travel;
    }
}
