package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "11100000000013661B", "91370100MA3C7D9E90"})
    void acceptsTheStandardsSampleAndItsKind(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91110105MA00A1B200", "91110105MA0OA1B204", "9137010MA3C7D9E90", "", "91370100ma3c7d9e90"})
    void refusesAWrongCheckCharacterAForbiddenLetterOrAnotherLength(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void computesTheCheckCharacterOfTheStandardsSample() {
        assertThat(CreditCode.check("91350100M000100Y4")).isEqualTo('3');
    }

    @Test
    void checksTheBodyCodeInside() {
        assertThat(CreditCode.hasValidBody("91350100M000100Y43")).isTrue();
        String wrongBody = "91350100M000100Y5";
        assertThat(CreditCode.hasValidBody(wrongBody + CreditCode.check(wrongBody))).isFalse();
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(CreditCode.isValid(null)).isFalse();
    }
}
