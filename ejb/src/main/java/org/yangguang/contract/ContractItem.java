package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** One priced item of a contract. */
@Entity
@Table(name = "contract_item")
class ContractItem {

    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("999999999.999");

    @Id
    @GeneratedValue(generator = "contract_item_seq")
    @SequenceGenerator(name = "contract_item_seq", sequenceName = "contract_item_seq", allocationSize = 50)
    private Long id;
    private int position;
    private String name;
    private String specification;
    private String unit;
    private BigDecimal quantity;
    @Column(name = "unit_price")
    private Money unitPrice;
    private Money amount;

    protected ContractItem() {
    }

    ContractItem(int position, String name, String specification, String unit, BigDecimal quantity, Money unitPrice,
                 Money amount) {
        this.position = position;
        this.name = name;
        this.specification = specification == null || specification.isBlank() ? null : specification.trim();
        this.unit = unit;
        this.quantity = quantity;
        this.unitPrice = unitPrice;
        this.amount = amount;
    }

    static ContractItem of(int position, ContractDraft.Item item) {
        return new ContractItem(position, item.name().trim(), item.specification(), item.unit().trim(), item.quantity(),
                item.unitPrice(), item.unitPrice().times(item.quantity()));
    }

    /** Notes what is wrong with one entered line; true when its amount can be computed. */
    static boolean check(Breaches breaches, int index, ContractDraft.Item item) {
        String at = "items[" + index + "].";
        breaches.text(item.name(), 200, at + "name");
        breaches.optionalText(item.specification(), 500, at + "specification");
        breaches.text(item.unit(), 20, at + "unit");
        boolean quantity = breaches.required(item.quantity(), at + "quantity")
                && breaches.check(item.quantity().signum() > 0 && item.quantity().compareTo(LARGEST_QUANTITY) <= 0
                && item.quantity().stripTrailingZeros().scale() <= 3, InputRule.OUT_OF_RANGE, at + "quantity", 0,
                LARGEST_QUANTITY);
        return breaches.positive(item.unitPrice(), at + "unitPrice") && quantity;
    }

    Money amount() {
        return amount;
    }

    ContractItemView view() {
        return new ContractItemView(position, name, specification, unit, plain(quantity), unitPrice, amount);
    }

    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal bare = quantity.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
