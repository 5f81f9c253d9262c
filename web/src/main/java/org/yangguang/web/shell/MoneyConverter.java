package org.yangguang.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.yangguang.shared.Money;

/**
 * Amounts as people type them, 1200000 or 1,200,000.5. Sign and limits are the rules' business, so that -1 is answered
 * by the rule that it breaks; what is no amount at all, or has more than two decimals, is answered here.
 */
@FacesConverter("money")
public class MoneyConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.trim().replace("，", ",").replace("¥", "").replace(" ", "");
        if (!plain.matches("-?\\d[\\d,]{0,24}(\\.\\d{1,2})?")) {
            Texts texts = CDI.current().select(Texts.class).get();
            Object label = component.getAttributes().get("label");
            String reason = texts.of(plain.matches("-?\\d[\\d,]*\\.\\d{3,}") ? "shell.money.decimals" : "shell.money.wrong", text);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    label == null ? reason : texts.of("shell.atField", label, reason), reason));
        }
        return Money.of(plain);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money amount) {
        return amount == null ? "" : Formats.grouped(amount);
    }
}
