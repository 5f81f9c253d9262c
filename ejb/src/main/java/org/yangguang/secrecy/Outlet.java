package org.yangguang.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 指定媒体: where procurement notices have to stand first. A row of the installation; a local unit adds the sub-site of its province. */
@Entity
@Table(name = "secrecy_outlet")
class Outlet {

    @Id
    @Column(name = "outlet_name")
    private String name;
    private String address;
    private String article;
    @Column(name = "effective_from")
    private LocalDate from;
    @Column(name = "effective_to")
    private LocalDate until;

    protected Outlet() {
    }

    boolean isDesignatedOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    OutletView view() {
        return new OutletView(name, address, article, from, until);
    }
}
