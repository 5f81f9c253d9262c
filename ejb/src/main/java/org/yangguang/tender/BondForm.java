package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** 投标保证金的形式: never cash (《政府采购法实施条例》第三十三条). */
public enum BondForm implements Worded {
    TRANSFER, CHEQUE, DRAFT, PROMISSORY_NOTE,
    /** 金融机构、担保机构出具的保函. */
    GUARANTEE
}
