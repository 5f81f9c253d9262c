package org.yangguang.workflow;

import org.yangguang.shared.Rule;

/** What the flow of tasks refuses, whatever the stage. */
public enum WorkflowRule implements Rule {
    WHO_PREPARED_DOES_NOT_APPROVE("WORKFLOW-X01", Articles.SEPARATE_POSTS),
    PROJECT_IS_NOT_SUSPENDED("WORKFLOW-X02", "《政府采购质疑和投诉办法》（财政部令第94号）第二十八条"),
    COSIGNATURES_ARE_ANSWERED("WORKFLOW-X03", Articles.CONSULTATION),
    TRANSFERRED_WITHIN_THE_POST("WORKFLOW-X04", Articles.POSTS),
    WITHDRAWN_BEFORE_OPENED("WORKFLOW-X05", Articles.CONSULTATION),
    NOT_URGED_TOO_OFTEN("WORKFLOW-X06", Articles.DEADLINES),
    COSIGNED_BY_ANOTHER_IN_THE_MINISTRY("WORKFLOW-X07", Articles.CONSULTATION),
    URGED_BY_THOSE_WAITING("WORKFLOW-X08", Articles.DEADLINES),
    COSIGNATURE_IS_OPEN("WORKFLOW-X09", Articles.CONSULTATION),
    PROJECT_IS_WHERE_THIS_IS_DONE("WORKFLOW-X10", Articles.DEADLINES);

    private final String code;
    private final String article;

    WorkflowRule(String code, String article) {
        this.code = code;
        this.article = article;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String article() {
        return article;
    }

    private static final class Articles {
        static final String SEPARATE_POSTS = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）第十二条第一项";
        static final String POSTS = "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）第十二条第二项";
        static final String CONSULTATION = "《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十一条";
        static final String DEADLINES = "《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十四条";
    }
}
