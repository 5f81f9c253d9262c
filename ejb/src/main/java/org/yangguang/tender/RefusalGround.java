package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** Why a winner does not become a party to the contract. */
public enum RefusalGround implements Worded {
    /** 拒绝与采购人签订合同. */
    REFUSED,
    /** 逾期未签订合同: the thirty days of the award letter have passed by the winner's doing. */
    NOT_SIGNED,
    /** 丧失参加政府采购活动的资格: barred by now. */
    DISQUALIFIED
}
