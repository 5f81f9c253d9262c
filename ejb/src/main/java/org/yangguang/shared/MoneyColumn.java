package org.yangguang.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores each Money as DECIMAL(18,2); applied to every Money attribute of every entity. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.yuan();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }
}
