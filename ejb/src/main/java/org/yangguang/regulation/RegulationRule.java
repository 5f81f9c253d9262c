package org.yangguang.regulation;

import org.yangguang.shared.Rule;

/** What guards the parameters: deadlines and thresholds already applied must stay explainable. */
public enum RegulationRule implements Rule {
    PAST_IS_FROZEN("REGULATION-X01"),
    SUCCESSOR_BEGINS_LATER("REGULATION-X02"),
    LAST_OF_ITS_SERIES("REGULATION-X03"),
    FITS_ITS_UNIT("REGULATION-X04");

    private final String code;

    RegulationRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return "立法法第一百零四条（不溯及既往）；系统参数管理规则";
    }
}
