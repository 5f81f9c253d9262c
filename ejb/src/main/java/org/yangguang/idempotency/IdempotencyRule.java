package org.yangguang.idempotency;

import org.yangguang.shared.Rule;

/** What guards the keys of requests. */
public enum IdempotencyRule implements Rule {
    KEY_IS_WELL_FORMED("IDEMPOTENCY-X01"),
    KEY_NAMES_ONE_REQUEST("IDEMPOTENCY-X02"),
    ANSWER_IS_SHOWN_ONCE("IDEMPOTENCY-X03");

    private final String code;

    IdempotencyRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "接口规范：幂等键";
    }

    @Override
    public String component() {
        return "shared";
    }
}
