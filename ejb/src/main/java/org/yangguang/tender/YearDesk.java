package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.project.ProjectService;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** A purchase among the others of its fiscal year: whether several avoid the open tender together, and whether enough is kept for small and medium firms. */
@ApplicationScoped
class YearDesk {

    /** Oracle's lists end at a thousand. */
    private static final int AT_ONCE = 500;

    @Inject
    private TenderRepository repository;

    @Inject
    private Procedures procedures;

    @Inject
    private TenderDesk desk;

    @Inject
    private ProjectService projects;

    /** As its plan would have it. */
    Splitting.Purchase planned(Tender tender, Procedure procedure, String catalogueCode, Money total, String approval) {
        boolean approved = approval != null && !approval.isBlank() || procedure.approvalFrom().map(total::atLeast).orElse(false);
        return purchase(tender.number, tender.lawDate, tender.applicationNumber, catalogueCode, total,
                procedure.view().code().equals(Procedures.OPEN), approved);
    }

    /** As its plan stands. */
    Splitting.Purchase planned(Tender tender) {
        return planned(tender, desk.procedureOf(tender), tender.plan.catalogueCode, tender.budget(), tender.plan.approval);
    }

    /** What was chosen below the limit is no open tender, and its method is approved by nobody. */
    Splitting.Purchase planned(QuotationPurchase purchase) {
        return purchase(purchase.number, purchase.lawDate, purchase.applicationNumber, purchase.catalogueCode, purchase.choice().price(), false, false);
    }

    private Splitting.Purchase purchase(String number, LocalDate on, String application, String catalogueCode, Money total, boolean open, boolean excused) {
        return new Splitting.Purchase(number, on.getYear(), projects.viewBudgetItem(application), String.valueOf(catalogueCode), total, open, excused);
    }

    /**
     * The purchase with the others of the year that its applicant makes from the same programme under the same code; null for an open
     * tender or an approved method, which are counted among nothing.
     */
    Splitting splitting(String application, String buyer, Splitting.Purchase own) {
        if (own.openTender() || own.excused()) {
            return null;
        }
        LocalDate first = LocalDate.of(own.year(), 1, 1);
        LocalDate last = LocalDate.of(own.year(), 12, 31);
        Map<String, Splitting.Purchase> found = new LinkedHashMap<>();
        List<String> applications = projects.listOfBudgetItem(application);
        for (int from = 0; from < applications.size(); from += AT_ONCE) {
            List<String> some = applications.subList(from, Math.min(from + AT_ONCE, applications.size()));
            repository.laidDown(some, own.catalogueCode(), first, last).forEach(t -> found.put(t.number, planned(t)));
            repository.chosen(some, own.catalogueCode(), first, last).forEach(q -> found.put(q.number, planned(q)));
        }
        found.put(own.number(), own);
        Regulation law = procedures.law(last.isBefore(desk.today()) ? last : desk.today(), buyer);
        return Splitting.among(new ArrayList<>(found.values()), year -> law).get(0);
    }

    /** @param field at which the breach stands, null for none */
    void checkSplitting(Breaches breaches, Tender tender, Splitting.Purchase own, String field) {
        Splitting found = splitting(tender.applicationNumber, tender.buyer, own);
        if (found != null) {
            breaches.check(!found.split(), TenderRule.PURCHASES_ARE_NOT_SPLIT, field, found.total(), found.threshold(), String.join("、", found.purchases()));
        }
    }

    /** What the purchaser has kept of the suitable purchases of the year. */
    SmeReserve reserve(String buyer, LocalDate on) {
        Map<String, SmeReserve.Purchase> found = new LinkedHashMap<>();
        for (ReservedLot lot : repository.reservedLots(buyer, LocalDate.of(on.getYear(), 1, 1), LocalDate.of(on.getYear(), 12, 31))) {
            Money kept = lot.reserved() ? lot.budget() : Money.ZERO;
            found.merge(lot.tender(), new SmeReserve.Purchase(false, lot.reserved() || lot.ground() == null, lot.budget(), kept, kept),
                    (a, b) -> new SmeReserve.Purchase(false, a.suitable(), a.budget().plus(b.budget()), a.reserved().plus(b.reserved()), a.small().plus(b.small())));
        }
        return SmeReserve.of(List.copyOf(found.values()), procedures.law(on, buyer));
    }

    /** A larger purchase that suits them is not kept from them while too little of the year's is (46号§8). */
    void checkReserve(Breaches breaches, Tender tender, boolean argued) {
        Regulation law = desk.lawOf(tender);
        if (tender.plan.reserved || argued || !law.parameters().containsKey("EVA-15.all-up-to") || tender.budget().atMost(law.money("EVA-15.all-up-to"))) {
            return;
        }
        SmeReserve reserve = reserve(tender.buyer, tender.lawDate);
        breaches.check(reserve.reserved().atLeast(reserve.leastOfLarge()), TenderRule.RESERVE_IS_LARGE_ENOUGH, "demand.noReserveGround",
                reserve.reserved(), reserve.leastOfLarge());
    }
}
