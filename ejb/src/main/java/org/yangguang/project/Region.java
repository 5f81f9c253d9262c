package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An administrative division (GB/T 2260). */
@Entity
@Table(name = "project_region")
class Region {

    @Id
    private String code;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;

    protected Region() {
    }

    String name() {
        return nameZh;
    }

    RegionView view() {
        return new RegionView(code, nameZh, nameEn);
    }
}
