package org.yangguang.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a list stands. */
public enum ListStatus {
    /** 待抽取专家 */
    OPENED,
    /** 专家评分 */
    SCORING,
    /** 拟定清单 */
    PROPOSING,
    /** 会签 */
    COUNTERSIGNING,
    /** 审批 */
    DECIDING,
    /** 已决定 */
    DECIDED,
    /** 已下达 */
    ISSUED,
    /** 已撤销 */
    CANCELLED;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static ListStatus ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
