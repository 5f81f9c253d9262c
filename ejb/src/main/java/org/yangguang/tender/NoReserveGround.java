package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** Why a purchase is not reserved for small and medium firms: the cases of 财库〔2020〕46号§6, beside which every purchase suits them. */
public enum NoReserveGround implements Worded {
    /** Law or state policy wants it bought of public institutions or social organisations. */
    NON_ENTERPRISES,
    /** Patents that cannot be replaced, infrastructure or a particular public service leave larger suppliers alone. */
    IRREPLACEABLE,
    /** With a reserve neither supply nor competition would be sufficient, or the purpose might be missed. */
    TOO_FEW,
    /** A framework agreement. */
    FRAMEWORK,
    /** Another case that a finance department of a province or above has ruled. */
    RULED
}
