package org.yangguang.acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** One line of the handover lists. */
@Entity
@Table(name = "acceptance_handover")
class HandoverItem {

    private static final int LARGEST_QUANTITY = 1_000_000;

    @Id
    @GeneratedValue(generator = "acceptance_handover_seq")
    @SequenceGenerator(name = "acceptance_handover_seq", sequenceName = "acceptance_handover_seq", allocationSize = 50)
    private Long id;
    private int position;
    private boolean asset;
    private String code;
    private String name;
    private int quantity;
    private Money amount;
    private String remark;

    protected HandoverItem() {
    }

    HandoverItem(int position, boolean asset, HandoverLists.Line line) {
        this.position = position;
        this.asset = asset;
        this.code = line.code().trim();
        this.name = line.name().trim();
        this.quantity = line.quantity();
        this.amount = asset ? line.amount() : null;
        this.remark = line.remark() == null || line.remark().isBlank() ? null : line.remark().trim();
    }

    static void check(Breaches breaches, String list, int index, HandoverLists.Line line, boolean asset) {
        String at = list + "[" + index + "].";
        breaches.text(line.code(), 100, at + "code");
        breaches.text(line.name(), 200, at + "name");
        if (breaches.required(line.quantity(), at + "quantity")) {
            breaches.check(line.quantity() >= 1 && line.quantity() <= LARGEST_QUANTITY, InputRule.OUT_OF_RANGE,
                    at + "quantity", 1, LARGEST_QUANTITY);
        }
        if (asset) {
            breaches.notNegative(line.amount(), at + "amount");
        }
        breaches.optionalText(line.remark(), 500, at + "remark");
    }

    HandoverItemView view() {
        return new HandoverItemView(position, asset, code, name, quantity, amount, remark);
    }
}
