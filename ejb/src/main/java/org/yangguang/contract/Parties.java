package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who the contract binds and under which numbers it stands. */
@Embeddable
class Parties {

    @Column(name = "application_number")
    private String applicationNumber;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "procurement_number")
    private String procurementNumber;
    private int lot;
    private String buyer;
    private String finance;
    private String legal;
    private String applicant;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    /** Names of the other members of the consortium that the supplier leads, null of a firm that acts alone. */
    @Column(name = "partners", length = 1000)
    private String partners;

    protected Parties() {
    }

    Parties(String applicationNumber, String projectNumber, String procurementNumber, int lot, String buyer,
            String finance, String legal, String applicant, String supplier, String supplierName,
            String partners) {
        this.applicationNumber = applicationNumber;
        this.projectNumber = projectNumber;
        this.procurementNumber = procurementNumber;
        this.lot = lot;
        this.buyer = buyer;
        this.finance = finance;
        this.legal = legal;
        this.applicant = applicant;
        this.supplier = supplier;
        this.supplierName = supplierName;
        this.partners = partners;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    String procurementNumber() {
        return procurementNumber;
    }

    int lot() {
        return lot;
    }

    String buyer() {
        return buyer;
    }

    String finance() {
        return finance;
    }

    String legal() {
        return legal;
    }

    String applicant() {
        return applicant;
    }

    String supplier() {
        return supplier;
    }

    String supplierName() {
        return supplierName;
    }

    String partners() {
        return partners;
    }
}
