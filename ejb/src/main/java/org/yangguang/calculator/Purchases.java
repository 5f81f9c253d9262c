package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.calculator.CommitteeCase.Seats;
import org.yangguang.calculator.SmeReserveCase.Reserve;
import org.yangguang.calculator.SmeReserveCase.ReservedPurchase;
import org.yangguang.calculator.SplittingCase.YearGroup;
import org.yangguang.calculator.SplittingCase.Groups;
import org.yangguang.calculator.SplittingCase.YearPurchase;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.tender.Composition;
import org.yangguang.tender.Panel;
import org.yangguang.tender.SmeReserve;
import org.yangguang.tender.Splitting;
import org.yangguang.tender.TenderRule;

/** Who may evaluate, and how purchases of a year stand together. */
final class Purchases {

    private static final int LARGEST_PANEL = 99;
    private static final int LONGEST_CODE = 40;

    private Purchases() {
    }

    static Worked<CommitteeCase, Seats> committee(CommitteeCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.date(), "date");
        breaches.notNegative(input.budget(), "budget");
        if (Inputs.count(breaches, input.members(), 1, LARGEST_PANEL, "members")
                && Inputs.count(breaches, input.experts(), 0, input.members(), "experts")) {
            Inputs.count(breaches, input.legalExperts(), 0, input.experts(), "legalExperts");
            Inputs.count(breaches, input.barred(), 0, input.members(), "barred");
        }
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        int least = input.panel().minimum(input.budget(), input.demanding(), law);
        Composition composition = new Composition(input.members(), input.experts());
        int thirds = law.count("EVA-01.expert-thirds");
        int leastExperts = (thirds * input.members() + 2) / 3;
        computation.clause(input.panel().rule());
        computation.step("calculator.step.least", input.budget(), least, input.members());
        computation.step(composition.isOdd() ? "calculator.step.odd" : "calculator.step.even", input.members());
        computation.step("calculator.step.thirds", 3 * input.experts(), thirds * input.members(), leastExperts);
        Breaches verdict = computation.verdict();
        verdict.check(composition.isLegal(least, law), input.panel().rule(), "members", input.members(), input.experts(), least, input.budget());
        if (input.panel() == Panel.GROUP && input.demanding()) {
            int lawyers = law.count("EVA-02.legal-experts");
            computation.step("calculator.step.legalExperts", lawyers, input.legalExperts());
            verdict.check(input.legalExperts() >= lawyers, TenderRule.COMPLEX_GROUP_HAS_A_LEGAL_EXPERT, "legalExperts", lawyers);
        }
        computation.clause(TenderRule.REPRESENTATIVE_IS_OF_THE_PURCHASER);
        verdict.check(input.barred() == 0, TenderRule.THE_BARRED_DO_NOT_SIT, "barred", input.barred());
        verdict.check(!input.representativeChairs(), TenderRule.REPRESENTATIVE_DOES_NOT_CHAIR, "representativeChairs");
        return computation.verdict(input, new Seats(least, leastExperts, composition.isLargeEnough(least), composition.isOdd(),
                composition.hasEnoughExperts(law)));
    }

    static Worked<SplittingCase, Groups> splitting(SplittingCase input, Computation computation) {
        Breaches breaches = new Breaches();
        if (Inputs.rows(breaches, input.purchases(), "purchases")) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < input.purchases().size(); i++) {
                YearPurchase purchase = input.purchases().get(i);
                String at = "purchases[" + i + "].";
                Inputs.name(breaches, purchase.number(), numbers, at + "number");
                numbers.add(purchase.number());
                Inputs.day(breaches, purchase.date(), at + "date");
                breaches.text(purchase.budgetItem(), LONGEST_CODE, at + "budgetItem");
                breaches.text(purchase.catalogueCode(), LONGEST_CODE, at + "catalogueCode");
                breaches.positive(purchase.amount(), at + "amount");
            }
        }
        breaches.refuseIfAny();
        Map<Integer, LocalDate> last = new HashMap<>();
        input.purchases().forEach(p -> last.merge(p.date().getYear(), p.date(), (a, b) -> a.isAfter(b) ? a : b));
        computation.clause(TenderRule.PURCHASES_ARE_NOT_SPLIT);
        List<Splitting.Purchase> purchases = input.purchases().stream().map(p -> new Splitting.Purchase(p.number(), p.date().getYear(),
                p.budgetItem().strip(), p.catalogueCode().strip(), p.amount(), p.openTender(), p.excused())).toList();
        List<Splitting> found = Splitting.among(purchases, year -> computation.law(last.get(year), "purchases"));
        for (Splitting group : found) {
            String contributing = String.join("、", group.purchases());
            computation.step("calculator.step.group", String.valueOf(group.year()), group.budgetItem(), group.catalogueCode(), contributing,
                    group.total(), group.threshold());
            computation.verdict().check(!group.split(), TenderRule.PURCHASES_ARE_NOT_SPLIT, "purchases", group.total(), group.threshold(), contributing);
        }
        if (found.isEmpty()) {
            computation.step("calculator.step.nothingCounted");
        }
        return computation.verdict(input, new Groups(found.stream().map(g -> new YearGroup(g.year(), g.budgetItem(), g.catalogueCode(), g.purchases(),
                g.total(), g.threshold(), g.split())).toList()));
    }

    static Worked<SmeReserveCase, Reserve> reserve(SmeReserveCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.date(), "date");
        if (Inputs.rows(breaches, input.purchases(), "purchases")) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < input.purchases().size(); i++) {
                String at = "purchases[" + i + "].";
                ReservedPurchase purchase = input.purchases().get(i);
                Inputs.name(breaches, purchase.name(), names, at + "name");
                names.add(purchase.name());
                if (breaches.positive(purchase.budget(), at + "budget") && breaches.notNegative(purchase.reserved(), at + "reserved")
                        && breaches.notNegative(purchase.small(), at + "small")) {
                    breaches.check(purchase.reserved().atMost(purchase.budget()), InputRule.OUT_OF_RANGE, at + "reserved", Money.ZERO, purchase.budget());
                    breaches.check(purchase.small().atMost(purchase.reserved()), InputRule.OUT_OF_RANGE, at + "small", Money.ZERO, purchase.reserved());
                }
            }
        }
        breaches.refuseIfAny();
        Regulation law = computation.law(input.date(), "date");
        SmeReserve reserve = SmeReserve.of(input.purchases().stream().map(p -> new SmeReserve.Purchase(p.works(), !p.unsuitable(), p.budget(),
                p.reserved(), p.small())).toList(), law);
        computation.clause(TenderRule.RESERVE_IS_LARGE_ENOUGH);
        computation.step("calculator.step.whole", reserve.whole(), reserve.reservedWhole());
        computation.step("calculator.step.larger", reserve.larger(), Inputs.plain(law.percent("EVA-15.reserve")), reserve.leastOfLarge(), reserve.reserved());
        computation.step("calculator.step.smallShare", Inputs.plain(law.percent("EVA-15.small")), reserve.leastSmall(), reserve.reservedSmall());
        computation.step("calculator.step.fewFirms", law.count("TEN-06.bidders"));
        Breaches verdict = computation.verdict();
        verdict.check(reserve.reservedWhole().atLeast(reserve.whole()), TenderRule.RESERVE_IS_LARGE_ENOUGH, "purchases", reserve.reservedWhole(), reserve.whole());
        verdict.check(reserve.reserved().atLeast(reserve.leastOfLarge()), TenderRule.RESERVE_IS_LARGE_ENOUGH, "purchases", reserve.reserved(), reserve.leastOfLarge());
        verdict.check(reserve.reservedSmall().atLeast(reserve.leastSmall()), TenderRule.RESERVE_IS_LARGE_ENOUGH, "purchases", reserve.reservedSmall(), reserve.leastSmall());
        return computation.verdict(input, new Reserve(reserve.whole(), reserve.reservedWhole(), reserve.larger(), reserve.leastOfLarge(),
                reserve.reserved(), reserve.leastSmall(), reserve.reservedSmall()));
    }
}
