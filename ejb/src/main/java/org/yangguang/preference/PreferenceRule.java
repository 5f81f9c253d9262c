package org.yangguang.preference;

import org.yangguang.shared.Rule;

/** What a person may keep. */
public enum PreferenceRule implements Rule {
    SO_MANY_VIEWS("PREFERENCE-X01");

    private final String code;

    PreferenceRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "系统个人视图规范";
    }
}
