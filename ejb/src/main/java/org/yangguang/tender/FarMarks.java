package org.yangguang.tender;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/**
 * Marks that lie far from the others': 87号第六十四条 names marks that are far too high or low and gives no distance, so it is
 * a parameter in per cent of the item's points, measured from the median of the other members' marks for the same item
 * of the same bid. From their mean, one extreme mark would make sound marks look far off as well.
 */
final class FarMarks {

    /** Of one other nobody can say which of the two is far off. */
    private static final int LEAST_OTHERS = 2;

    private record Found(Sheet sheet, SheetMark mark) {
    }

    private final Tender tender;
    private final BigDecimal percent;
    private final List<Found> found = new ArrayList<>();

    /** @param law of the tender's day */
    FarMarks(Tender tender, Regulation law) {
        this.tender = tender;
        percent = law.percent("EVA-17.far-mark");
        List<Sheet> signed = tender.signed();
        for (Sheet sheet : signed) {
            for (SheetMark mark : sheet.marks()) {
                Bid bid = tender.bid(mark.bid());
                if (bid != null && bid.status().isCompliant() && tender.lotStands(bid) && isFar(mark, signed)) {
                    found.add(new Found(sheet, mark));
                }
            }
        }
    }

    private boolean isFar(SheetMark mark, List<Sheet> signed) {
        List<BigDecimal> others = signed.stream().flatMap(s -> s.marks().stream()).filter(m -> m != mark && mark.isOfTheSameItem(m))
                .map(SheetMark::mark).sorted().toList();
        if (others.size() < LEAST_OTHERS) {
            return false;
        }
        BigDecimal distance = mark.mark().subtract(median(others)).abs();
        return distance.multiply(BigDecimal.valueOf(100)).compareTo(percent.multiply(tender.plan.criteria.get(mark.criterion()).weight())) > 0;
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Who has given such marks. */
    List<String> members() {
        return found.stream().map(f -> f.sheet().member()).distinct().toList();
    }

    /** Of those whom it still misses a reason of. */
    List<String> silent() {
        return found.stream().filter(f -> f.mark().reason() == null).map(f -> f.sheet().memberName()).distinct().toList();
    }

    /** Refuses the report as long as a reason is missing. */
    void ensureExplained() {
        List<String> silent = silent();
        Breaches.ensure(silent.isEmpty(), TenderRule.FAR_MARK_IS_EXPLAINED, String.join("、", silent), PlanCheck.plain(percent));
    }

    List<FarMarkView> views() {
        return found.stream().map(f -> view(f.sheet(), f.mark())).toList();
    }

    List<FarMarkView> viewsOf(String member) {
        return found.stream().filter(f -> f.sheet().member().equals(member)).map(f -> view(f.sheet(), f.mark())).toList();
    }

    private FarMarkView view(Sheet sheet, SheetMark mark) {
        Criterion item = tender.plan.criteria.get(mark.criterion());
        return new FarMarkView(tender.number, tender.title, mark.bid(), tender.bid(mark.bid()).supplierName(), mark.criterion(), item.name(),
                item.weight(), sheet.member(), sheet.memberName(), mark.mark(), mark.view().remark(), mark.reason(), mark.reasonedAt());
    }

    /** Takes a member's reasons, one for each of the own far marks; of those given before, what is sent again replaces. */
    void explain(String member, MarkReasonsEntry entry, LocalDateTime at) {
        List<Found> own = found.stream().filter(f -> f.sheet().member().equals(member)).toList();
        List<MarkReasonsEntry.Reason> reasons = entry.reasons() == null ? List.of() : entry.reasons();
        Breaches breaches = new Breaches();
        for (int i = 0; i < reasons.size(); i++) {
            MarkReasonsEntry.Reason reason = reasons.get(i);
            breaches.check(own.stream().anyMatch(f -> f.mark().isOf(reason.bid(), reason.criterion())), InputRule.UNKNOWN_REFERENCE,
                    "reasons[" + i + "].reason", reason.bid() + " / " + reason.criterion());
            breaches.text(reason.reason(), 500, "reasons[" + i + "].reason");
        }
        own.stream().filter(f -> reasons.stream().noneMatch(r -> f.mark().isOf(r.bid(), r.criterion())))
                .forEach(f -> breaches.check(f.mark().reason() != null, InputRule.REQUIRED, "reasons"));
        breaches.refuseIfAny();
        reasons.forEach(r -> own.stream().filter(f -> f.mark().isOf(r.bid(), r.criterion())).forEach(f -> f.mark().explain(r.reason(), at)));
    }
}
