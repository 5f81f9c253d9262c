package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;

/** Every input is checked before the law is asked, and a person is told all defects at once. */
class BreachesTest {

    private static void refuse(java.util.function.Consumer<Breaches> check) {
        Breaches breaches = new Breaches();
        check.accept(breaches);
        breaches.refuseIfAny();
    }

    @Test
    void textsAreThereAndFit() {
        Refused.by(InputRule.REQUIRED, "purpose", () -> refuse(b -> b.text("  ", 10, "purpose")));
        Refused.by(InputRule.TOO_LONG, "purpose", () -> refuse(b -> b.text("超过十个字的一段说明文字", 10, "purpose")));
        Refused.by(InputRule.TOO_LONG, "remark", () -> refuse(b -> b.optionalText("超过十个字的一段说明文字", 10, "remark")));
    }

    @Test
    void whatNobodySeesIsNamedByItsPlace() {
        Refused.by(InputRule.VISIBLE, "title", () -> refuse(b -> b.text("信息\u202E站", 10, "title")));
        Refused.by(InputRule.VISIBLE, "remark", () -> refuse(b -> b.optionalText("\u0000", 10, "remark")));
        RuleViolation told = catchThrowableOfType(RuleViolation.class, () -> refuse(b -> b.text("𠮷信\u200F息", 10, "title")));
        assertThat(told.breaches().get(0).args()).containsExactly(3, "U+200F");
        refuse(b -> b.text("第一行\n第二行\t，𠮷", 20, "purpose"));
    }

    @Test
    void amountsArePositiveAndFitTheirColumn() {
        Refused.by(InputRule.NOT_POSITIVE, "amount", () -> refuse(b -> b.positive(Money.ZERO, "amount")));
        Refused.by(InputRule.NOT_POSITIVE, "amount", () -> refuse(b -> b.positive(Money.of(-1), "amount")));
        Refused.by(InputRule.NEGATIVE, "amount", () -> refuse(b -> b.notNegative(Money.of("-0.01"), "amount")));
        Refused.by(InputRule.TOO_LARGE, "amount", () -> refuse(b -> b.positive(Money.MAX.plus(Money.of("0.01")), "amount")));
        Refused.by(InputRule.REQUIRED, "amount", () -> refuse(b -> b.positive(null, "amount")));
        assertThatThrownBy(() -> Money.of("12.345")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("一百")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void allDefectsAreToldAtOnce() {
        RuleViolation all = catchThrowableOfType(RuleViolation.class, () -> refuse(b -> {
            b.text(null, 10, "title");
            b.positive(Money.ZERO, "lines[2].amount");
            b.check(false, InputRule.DATE_ORDER, "to");
        }));
        assertThat(all.breaches()).extracting(Breach::field).containsExactly("title", "lines[2].amount", "to");
        assertThat(all.breaks(InputRule.DATE_ORDER)).isTrue();
        assertThat(all.breaks(InputRule.DUPLICATE)).isFalse();
    }

    @Test
    void defectsOfAPartAreToldWithTheRest() {
        RuleViolation all = catchThrowableOfType(RuleViolation.class, () -> refuse(b -> {
            b.gather(() -> refuse(part -> part.text(null, 40, "invoiceNumber")));
            b.check(false, InputRule.DATE_ORDER, "to");
        }));
        assertThat(all.breaches()).extracting(Breach::field).containsExactly("invoiceNumber", "to");
    }

    @Test
    void theModeComesFromTheEnvironment() {
        assertThat(Mode.of(Map.of())).isEqualTo(Mode.DEMO);
        assertThat(Mode.of(Map.of("YANGGUANG_DB", "h2"))).isEqualTo(Mode.DEMO);
        assertThat(Mode.of(Map.of("YANGGUANG_DB", "postgresql"))).isEqualTo(Mode.PRODUCTION);
        assertThat(Mode.of(Map.of("YANGGUANG_DB", "postgresql", "YANGGUANG_MODE", "demo"))).isEqualTo(Mode.DEMO);
        assertThat(Mode.of(Map.of("YANGGUANG_MODE", "production"))).isEqualTo(Mode.PRODUCTION);
        assertThatThrownBy(() -> Mode.of(Map.of("YANGGUANG_MODE", "test"))).hasMessageContaining("demo or production");
    }
}
