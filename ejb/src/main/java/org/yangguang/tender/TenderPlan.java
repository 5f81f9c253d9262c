package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;

/** What the plan and the tender file fix; unchangeable once the notice stands. */
@Embeddable
class TenderPlan {

    @Column(name = "category")
    String category;

    @Column(name = "catalogue_code")
    String catalogueCode;

    @Column(name = "ground")
    String ground;

    @Column(name = "government_system")
    boolean governmentSystem;

    @Column(name = "requirement", length = 16777216)
    String requirement;

    @Column(name = "bond")
    Money bond;

    /** The verified record of the finance ministry's approval of another method; null where none is named. */
    @Column(name = "approval_number")
    String approval;

    @Column(name = "small_rate")
    BigDecimal smallRate;

    @Column(name = "consortium_rate")
    BigDecimal consortiumRate;

    @Column(name = "reserved_for_small")
    boolean reserved;

    /** Whether consortia may bid; null where the notice says nothing. */
    @Column(name = "consortia")
    Boolean consortia;

    @Column(name = "issue_on")
    LocalDate issueOn;

    @Column(name = "documents_until")
    LocalDate documentsUntil;

    @Column(name = "bid_deadline")
    LocalDateTime bidDeadline;

    @Column(name = "place")
    String place;

    @Column(name = "price_weight")
    BigDecimal priceWeight;

    @ElementCollection
    @CollectionTable(name = "tender_lot", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    List<Lot> lots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_qualification", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    @Column(name = "text_line")
    List<String> qualifications = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_criterion", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_excluded", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_code")
    List<String> excluded = new ArrayList<>();

    void take(PlanEntry entry) {
        category = entry.category();
        catalogueCode = entry.catalogueCode();
        ground = entry.ground();
        governmentSystem = entry.governmentSystem();
        requirement = entry.requirement();
        bond = entry.bond() == null || entry.bond().isZero() ? null : entry.bond();
        approval = entry.approval() == null || entry.approval().isBlank() ? null : entry.approval().strip();
        smallRate = entry.smallRate();
        consortiumRate = entry.consortiumRate();
        reserved = entry.reserved();
        consortia = entry.consortia();
        issueOn = entry.issueOn();
        documentsUntil = entry.documentsUntil();
        bidDeadline = entry.bidDeadline();
        place = entry.place();
        priceWeight = entry.priceWeight();
        lots.clear();
        entry.lots().forEach(l -> lots.add(new Lot(l)));
        qualifications.clear();
        qualifications.addAll(entry.qualifications());
        criteria.clear();
        if (entry.criteria() != null) {
            entry.criteria().forEach(c -> criteria.add(new Criterion(c)));
        }
        excluded.clear();
        if (entry.excluded() != null) {
            entry.excluded().stream().filter(e -> e != null && !e.isBlank()).forEach(excluded::add);
        }
    }

    Money budget() {
        return Money.sum(lots.stream().map(Lot::budget).toList());
    }

    Deduction deduction(BigDecimal consortiumShare) {
        return new Deduction(smallRate == null ? BigDecimal.ZERO : smallRate, consortiumRate == null ? BigDecimal.ZERO : consortiumRate,
                consortiumShare, reserved);
    }

    boolean refusesConsortia() {
        return Boolean.FALSE.equals(consortia);
    }

    PlanEntry entry(String method, long version) {
        return new PlanEntry(category, catalogueCode, ground, method, governmentSystem, requirement, lots.stream().map(Lot::entry).toList(),
                bond, plain(smallRate), plain(consortiumRate), reserved, consortia, issueOn, documentsUntil, bidDeadline, place, plain(priceWeight),
                List.copyOf(qualifications), criteria.stream().map(Criterion::entry).toList(), List.copyOf(excluded), approval, null, version);
    }

    /** As it was typed: the columns keep six decimals. */
    static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
