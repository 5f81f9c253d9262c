package org.yangguang.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an entry of the library stands. */
public enum LibraryStatus {
    /** 待列清单 */
    WAITING,
    /** 已列入清单 */
    LISTED,
    /** 暂缓储备 */
    DEFERRED,
    /** 已立项 */
    APPROVED,
    /** 退出项目库 */
    LEFT;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static LibraryStatus ofWord(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
