package org.yangguang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The three kinds of instalment; each is tied to one milestone. */
public enum MilestoneKind {
    /** 预付款: due with contract, guarantee and invoice, no deliverable. */
    ADVANCE,
    /** 进度款: due with an accepted deliverable and its confirmed cost. */
    PROGRESS,
    /** 尾款: due with the acceptance certificate and its confirmed cost. */
    FINAL;

    /** The word in texts and the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The constant of this word; throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static MilestoneKind ofWord(String word) {
        for (MilestoneKind each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no MilestoneKind " + word);
    }
}
