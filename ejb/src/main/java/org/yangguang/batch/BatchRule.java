package org.yangguang.batch;

import org.yangguang.shared.Rule;

/** What is refused when many tasks are decided together; each task's own door refuses the rest. */
public enum BatchRule implements Rule {
    TASKS_ARE_OF_ONE_KIND("BATCH-X01", "《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十四条"),
    ONE_WORD_SAYS_ENOUGH("BATCH-X02", "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）第十二条第二项"),
    BATCH_IS_NOT_TOO_LONG("BATCH-X03", "系统输入规范");

    private final String code;
    private final String article;

    BatchRule(String code, String article) {
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
}
