package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the law asks of every purchase under a part of the catalogue, by the day. Rows, because the central catalogue is issued anew every few years. */
@Entity
@Table(name = "tender_catalogue_duty")
class CatalogueDuty {

    /** What is asked. */
    enum Duty {
        /** It is in the central purchasing catalogue. */
        CENTRAL,
        /** Its demand is surveyed, and its plan reviewed thoroughly. */
        SURVEY
    }

    @Id
    private Long id;

    @Column(name = "catalogue_prefix")
    private String cataloguePrefix;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty")
    private Duty duty;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "article")
    private String article;

    protected CatalogueDuty() {
    }

    Duty duty() {
        return duty;
    }

    boolean concerns(String catalogueCode) {
        return catalogueCode != null && catalogueCode.startsWith(cataloguePrefix);
    }
}
