package org.yangguang.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever is contained in a text and long enough is found by its grams. */
class GramsTest {

    private static void finds(String text, String word) {
        assertThat(Grams.asked(Grams.normal(word))).as(word).isNotEmpty();
        assertThat(Grams.indexed(Grams.normal(text))).as("%s in %s", word, text).containsAll(Grams.asked(Grams.normal(word)));
    }

    @Test
    void findsNeighboursOfChineseWithoutSpaces() {
        finds("跨境电商综合服务平台", "电商");
        finds("跨境电商综合服务平台", "综合服务");
        assertThat(Grams.indexed("跨境电商")).doesNotContainAnyElementsOf(Grams.asked("境商"));
    }

    @Test
    void findsBeginningsOfNumbersAndNames() {
        finds("XM-2026-2160299-0001", "216");
        finds("XM-2026-2160299-0001", "xm-2026-2160299-0001");
        finds("XM-2026-2160299-0001", "2160299");
        finds("验收报告Report_final.pdf", "rep");
        finds("91370000123456789X", "91370000123456789x");
        assertThat(Grams.indexed("2026")).doesNotContainAnyElementsOf(Grams.asked("26"));
    }

    @Test
    void takesFullWidthAndCapitalsAsTheSame() {
        finds("ＡＢＣ物流（二期）", "abc物流");
        assertThat(Grams.normal("Ａ\u202eＢ\t Ｃ")).isEqualTo("ab c");
    }

    @Test
    void hasNothingForWhatIsTooShort() {
        assertThat(Grams.asked("水")).isEmpty();
        assertThat(Grams.asked("a")).isEmpty();
        assertThat(Grams.asked("--")).isEmpty();
        assertThat(Grams.indexed("")).isEmpty();
    }

    @Test
    void keepsRareCharactersOfTwoUnitsWhole() {
        finds("𠮷野家", "𠮷野");
        assertThat(Grams.asked("𠮷")).isEmpty();
    }
}
