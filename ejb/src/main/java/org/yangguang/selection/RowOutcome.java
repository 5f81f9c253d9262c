package org.yangguang.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a list proposes, and its decision then says, of one application. */
public enum RowOutcome {
    /** 批准：立项，金额同审查意见 */
    APPROVED,
    /** 核减：立项，金额低于审查意见 */
    CUT,
    /** 暂缓：留在项目库 */
    DEFERRED,
    /** 不予立项 */
    REJECTED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static RowOutcome ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
