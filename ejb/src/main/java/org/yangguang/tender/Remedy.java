package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What follows when a challenge or a complaint that may change the result is upheld (政府采购法第七十三条；财政部令第94号第十六条、第三十一条、第三十二条). */
public enum Remedy implements Worded {
    /** 修改采购文件后重新开展采购活动: before the opening; bids that came in stay sealed for ever. */
    DOCUMENTS,
    /** 评审结果无效，重新评审: by the same committee or by a new one. */
    EVALUATION,
    /** 中标结果无效，另行确定中标供应商: the next qualified candidate. */
    CANDIDATE,
    /** 中标结果或者采购活动无效，重新开展采购活动. */
    TENDER,
    /** 合同已经履行: it stands, and whoever is liable bears the damage. */
    LIABILITY;

    /** Whether the course of the project goes back for it. */
    public boolean leadsBack() {
        return this != LIABILITY;
    }
}
