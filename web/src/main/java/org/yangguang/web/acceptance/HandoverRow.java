package org.yangguang.web.acceptance;

import java.io.Serializable;
import org.yangguang.acceptance.HandoverItemView;
import org.yangguang.acceptance.HandoverLists;
import org.yangguang.shared.Money;

/** One line of a handover list while it is typed. */
public class HandoverRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private Integer quantity;
    private Money amount;
    private String remark;

    static HandoverRow of(HandoverItemView item) {
        HandoverRow row = new HandoverRow();
        row.code = item.code();
        row.name = item.name();
        row.quantity = item.quantity();
        row.amount = item.amount();
        row.remark = item.remark();
        return row;
    }

    HandoverLists.Line entered() {
        return new HandoverLists.Line(code, name, quantity, amount, remark);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
