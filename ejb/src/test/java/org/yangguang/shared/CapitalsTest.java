package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    /** The regulation's own examples, then the edges of the groups. */
    @ParameterizedTest
    @CsvSource({
        "1409.50, 人民币壹仟肆佰零玖元伍角", "6007.14, 人民币陆仟零柒元壹角肆分", "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 人民币壹拾万柒仟元零伍角叁分", "16409.02, 人民币壹万陆仟肆佰零玖元零贰分", "325.04, 人民币叁佰贰拾伍元零肆分",
        "2841000, 人民币贰佰捌拾肆万壹仟元整", "100200, 人民币壹拾万零贰佰元整", "100000000, 人民币壹亿元整",
        "100000001, 人民币壹亿零壹元整", "0, 人民币零元整", "0.05, 人民币伍分", "-50, 人民币负伍拾元整"})
    void writesTheRegulationsExamples(String amount, String capitals) {
        assertThat(Capitals.of(Money.of(amount))).isEqualTo(capitals);
    }
}
