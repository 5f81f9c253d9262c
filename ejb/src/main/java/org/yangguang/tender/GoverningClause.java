package org.yangguang.tender;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which clause governs a step of the procurement, and which dated parameters say how long or how many. By the task's name in the drawing. */
public enum GoverningClause {
    PREPARE("prepareTender", "《政府采购法》第三十三条；《政府采购法实施条例》第三十二条", "MET-01.procurement", "MET-01.open-tender", "TEN-05.bond"),
    APPROVE("approveTender", "《政府采购法》第六十一条（内部监督制约）", "TENDER.step-days"),
    PUBLISH("publishNotice", "《政府采购法》第三十五条；财政部令第87号第十六条、第十八条", "TEN-01.announcement", "TEN-02.documents", "TEN-03.issue-to-deadline"),
    OPEN("openBids", "财政部令第87号第三十九条、第四十一条、第四十二条", "TEN-06.bidders"),
    QUALIFY("checkQualification", "财政部令第87号第四十四条", "TEN-06.bidders"),
    FORM("formCommittee", "《政府采购法实施条例》第三十九条；财政部令第87号第四十七条、第四十八条", "EVA-01.members", "EVA-01.members-large", "EVA-01.large-budget",
            "EVA-01.expert-thirds", "EVA-03.draw"),
    EVALUATE("evaluateBids", "财政部令第87号第四十六条、第五十五条", "EVA-08.price-weight.goods", "EVA-08.price-weight.services"),
    CONCLUDE("concludeEvaluation", "财政部令第87号第五十八条至第六十条；《政府采购法实施条例》第四十三条", "AWD-01.report", "EVA-13.mean", "EVA-13.second", "EVA-13.ceiling",
            "EVA-13.minutes"),
    AWARD("awardTender", "《政府采购法实施条例》第四十三条；财政部令第87号第六十八条、第六十九条", "AWD-01.confirm", "AWD-01.announce", "AWD-01.notice"),
    QUOTE("recordQuotations", "国办发〔2019〕55号（限额标准以下自行采购）", "MET-01.procurement", "TENDER.quotations"),
    APPROVE_QUOTATION("approveQuotation", "《政府采购法》第六十一条（内部监督制约）", "TENDER.step-days"),
    ANSWER_ENQUIRY("answerEnquiry", "《政府采购法》第五十一条；《政府采购法实施条例》第五十二条", "DSP-01.answer"),
    ANSWER_CHALLENGE("answerChallenge", "《政府采购法》第五十三条；财政部令第94号第十三条", "DSP-01.reply"),
    SIGN_AS_SUPPLIER("signAsSupplier", "《政府采购法》第四十六条；财政部令第87号第七十一条", "CON-01.sign"),
    SIGN("signAsBuyer", "《政府采购法》第四十六条；财政部令第87号第七十一条", "CON-01.sign", "CON-02.publish", "CON-02.file");

    private final String task;
    private final String article;
    private final List<String> parameters;

    GoverningClause(String task, String article, String... parameters) {
        this.task = task;
        this.article = article;
        this.parameters = List.of(parameters);
    }

    /** The clause of a task, empty for one that the law of procurement leaves to the purchaser. */
    public static Optional<GoverningClause> of(String task) {
        return Arrays.stream(values()).filter(clause -> clause.task.equals(task)).findFirst();
    }

    public String task() {
        return task;
    }

    public String article() {
        return article;
    }

    /** Codes of the parameters, as the regulation names them. */
    public List<String> parameters() {
        return parameters;
    }
}
