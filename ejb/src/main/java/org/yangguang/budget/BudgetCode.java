package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A code of the classification of government revenue and expenditure (FMT-05). */
@Entity
@Table(name = "budget_code")
class BudgetCode {

    @Id
    private String code;
    private String kind;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;

    protected BudgetCode() {
    }

    CodeView view() {
        return new CodeView(code, kind, nameZh, nameEn);
    }
}
