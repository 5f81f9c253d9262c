package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 采购品目 (FMT-04). */
@Entity
@Table(name = "tender_catalogue")
class CatalogueItem {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "item_name")
    private String name;

    @Column(name = "category")
    private String category;

    protected CatalogueItem() {
    }

    String category() {
        return category;
    }

    CatalogueView view() {
        return new CatalogueView(code, name, category);
    }
}
