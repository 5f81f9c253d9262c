package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void bringsEveryQuestionWithinBounds() {
        assertThat(Slice.first(-1)).isZero();
        assertThat(Slice.first(40)).isEqualTo(40);
        assertThat(Slice.count(0, Slice.MOST)).isEqualTo(1);
        assertThat(Slice.count(20, Slice.MOST)).isEqualTo(20);
        assertThat(Slice.count(Integer.MAX_VALUE, Slice.MOST)).isEqualTo(5_000);
    }
}
