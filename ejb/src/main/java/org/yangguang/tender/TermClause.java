package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What the contract text of a tender file and its acceptance plan say in words (财库〔2021〕22号§23、§24). */
public enum TermClause implements Worded {
    QUALITY,
    /** 履行时间、地点和方式. */
    PLACE,
    PAYMENT,
    /** 质量保修范围和保修期. */
    WARRANTY,
    BREACH,
    DISPUTES,
    INTELLECTUAL_PROPERTY,
    DATA_SECURITY,
    /** 验收主体. */
    ACCEPTORS,
    /** 验收方式、程序. */
    ACCEPTANCE_STEPS,
    /** 验收内容: every technical and commercial demand. */
    ACCEPTANCE_CONTENT,
    ACCEPTANCE_CRITERIA;

    /** Whether it belongs to the acceptance plan. */
    public boolean isAcceptance() {
        return ordinal() >= ACCEPTORS.ordinal();
    }

    /** The rule that a purchase breaks which must have it and has not. */
    TenderRule rule() {
        return switch (this) {
            case QUALITY, PLACE, PAYMENT, BREACH, DISPUTES -> TenderRule.CONTRACT_TEXT_IS_DRAFTED;
            case WARRANTY -> TenderRule.WARRANTY_IS_DRAFTED;
            case INTELLECTUAL_PROPERTY -> TenderRule.RIGHTS_ARE_DRAFTED;
            case DATA_SECURITY -> TenderRule.DATA_ARE_PROTECTED;
            case ACCEPTORS, ACCEPTANCE_STEPS, ACCEPTANCE_CONTENT, ACCEPTANCE_CRITERIA -> TenderRule.ACCEPTANCE_IS_PLANNED;
        };
    }
}
