package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A supplier on the list from which those who may offer were chosen or drawn. */
@Embeddable
class ListedSupplier {

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    @Column(name = "is_invited")
    private boolean invited;

    protected ListedSupplier() {
    }

    ListedSupplier(String supplier, String supplierName, boolean invited) {
        this.supplier = supplier;
        this.supplierName = supplierName;
        this.invited = invited;
    }

    String supplier() {
        return supplier;
    }

    boolean isInvited() {
        return invited;
    }

    InvitationView.Listed view() {
        return new InvitationView.Listed(supplier, supplierName, invited);
    }
}
