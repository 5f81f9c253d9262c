package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who did what on the way to the signed contract, as user names. */
@Embeddable
class Signatures {

    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Column(name = "countersigned_by")
    private String countersignedBy;
    @Column(name = "supplier_signed_by")
    private String supplierSignedBy;
    @Column(name = "supplier_signed_on")
    private LocalDate supplierSignedOn;
    @Column(name = "buyer_signed_by")
    private String buyerSignedBy;

    void drafted(String by) {
        clear();
        draftedBy = by;
    }

    void reviewed(String by) {
        reviewedBy = by;
    }

    void countersigned(String by) {
        countersignedBy = by;
    }

    void supplierSigned(String by, LocalDate on) {
        supplierSignedBy = by;
        supplierSignedOn = on;
    }

    void buyerSigned(String by) {
        buyerSignedBy = by;
    }

    /** A returned draft has to be reviewed and signed anew; who drafted it stays known. */
    void clear() {
        reviewedBy = null;
        countersignedBy = null;
        supplierSignedBy = null;
        supplierSignedOn = null;
        buyerSignedBy = null;
    }

    String draftedBy() {
        return draftedBy;
    }

    String reviewedBy() {
        return reviewedBy;
    }

    ContractView.Signatures view() {
        return new ContractView.Signatures(draftedBy, reviewedBy, countersignedBy, supplierSignedBy, supplierSignedOn,
                buyerSignedBy);
    }
}
