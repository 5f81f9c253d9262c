package org.yangguang.dispute;

import java.util.Arrays;
import org.yangguang.shared.Worded;

/** The papers that come with a challenge or a complaint (财政部令第94号第八条、第十二条、第十八条). */
public enum LetterPart implements Worded {
    /** 质疑函 or 投诉书, signed and sealed. */
    LETTER,
    /** 必要的证明材料. */
    EVIDENCE,
    /** 授权委托书 of a representative. */
    AUTHORISATION;

    static boolean is(String kind) {
        return Arrays.stream(values()).anyMatch(part -> part.word().equals(kind));
    }
}
