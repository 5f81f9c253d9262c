package org.yangguang.search;

import org.yangguang.shared.Rule;

/** What a question to the search must satisfy. */
public enum SearchRule implements Rule {
    TEXT_CAN_BE_SEARCHED("SEARCH-X01"),
    TEXT_IS_SHORT("SEARCH-X02");

    private final String code;

    SearchRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "系统检索规范";
    }
}
