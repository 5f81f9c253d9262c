package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.regulation.Regulation;

/** A procedure (采购方式) as it is valid from a day on, for a budget level and region or for all. Rows come with the changelog; nothing changes them. */
@Entity
@Table(name = "tender_procedure")
class ProcedureRow {

    @Id
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    /** Id of the process that carries it. */
    @Column(name = "drawing")
    private String drawing;

    @Column(name = "by_invitation")
    private boolean byInvitation;

    /** The only category that it is for; null for any. */
    @Column(name = "category")
    private String category;

    /** Whether government information systems may be bought by it. */
    @Column(name = "for_systems")
    private boolean forSystems;

    /** Grounds that allow it, with a blank between; null where it needs none. */
    @Column(name = "grounds")
    private String grounds;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "budget_level")
    private String budgetLevel;

    @Column(name = "region")
    private String region;

    @Column(name = "article")
    private String article;

    @ElementCollection
    @CollectionTable(name = "tender_procedure_term", joinColumns = @JoinColumn(name = "procedure_id"))
    @MapKeyColumn(name = "term")
    @Column(name = "parameter")
    private Map<String, String> terms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "tender_procedure_clause", joinColumns = @JoinColumn(name = "procedure_id"))
    @MapKeyColumn(name = "task")
    private Map<String, ProcedureClause> clauses = new HashMap<>();

    protected ProcedureRow() {
    }

    boolean inForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    boolean appliesTo(Jurisdiction where) {
        return (budgetLevel == null || budgetLevel.equals(where.level())) && (region == null || region.equals(where.region()));
    }

    /** A region's own row goes before a level's, a level's before the general one. */
    int closeness() {
        return (region == null ? 0 : 2) + (budgetLevel == null ? 0 : 1);
    }

    String code() {
        return code;
    }

    Long id() {
        return id;
    }

    Procedure under(Regulation law) {
        return new Procedure(new ProcedureView(code, nameZh, nameEn, drawing, byInvitation, category, forSystems,
                grounds == null ? List.of() : List.of(grounds.split(" ")), article), Map.copyOf(terms), law);
    }

    ClauseView clause(String task) {
        ProcedureClause own = clauses.get(task);
        return own == null ? null : own.view(task);
    }
}
