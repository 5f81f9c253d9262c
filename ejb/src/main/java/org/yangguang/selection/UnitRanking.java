package org.yangguang.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Stale;

/** A recommending unit's order of its applications of one call, forwarded with one letter in one act. */
@Entity
@Table(name = "selection_ranking")
class UnitRanking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selection_ranking_seq")
    @SequenceGenerator(name = "selection_ranking_seq", sequenceName = "selection_ranking_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "ranking_number")
    private String number;
    @Column(name = "call_number")
    private String callNumber;
    private String unit;
    @Column(name = "letter_number")
    private String letterNumber;
    @Column(name = "letter_date")
    private LocalDate letterDate;
    @Column(name = "first_place")
    private int firstPlace;
    @Column(name = "kept_by")
    private String keptBy;
    @Column(name = "forwarded_by")
    private String forwardedBy;
    @Column(name = "forwarded_at")
    private LocalDateTime forwardedAt;
    @ElementCollection
    @CollectionTable(name = "selection_ranked", joinColumns = @JoinColumn(name = "ranking_id"))
    @OrderColumn(name = "position")
    private List<RankedRow> rows = new ArrayList<>();

    protected UnitRanking() {
    }

    UnitRanking(String number, String callNumber, String unit, int firstPlace, String by) {
        this.number = number;
        this.callNumber = callNumber;
        this.unit = unit;
        this.firstPlace = firstPlace;
        keptBy = by;
    }

    /** Keeps what was typed, whole or not. */
    void keep(RankingForm form, String by) {
        Breaches breaches = new Breaches();
        breaches.optionalText(form.letterNumber(), 100, "letterNumber");
        breaches.refuseIfAny();
        letterNumber = form.letterNumber() == null || form.letterNumber().isBlank() ? null : form.letterNumber().strip();
        letterDate = form.letterDate();
        keptBy = by;
        List<RankedRow> written = form.rows().stream().map(RankedRow::new).toList();
        rows.clear();
        rows.addAll(written);
    }

    /**
     * Goes to the ministry. Refuses places with gaps or given twice, an application that is not the unit's own under this
     * call, one left out, and a letter without number or date.
     *
     * @param inHand applications of the call that stand with the unit
     * @param letter whether the letter's scan is there
     */
    void forward(Set<String> inHand, boolean letter, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.text(letterNumber, 100, "letterNumber");
        if (breaches.required(letterDate, "letterDate")) {
            breaches.check(!letterDate.isAfter(at.toLocalDate()), InputRule.DATE_IN_FUTURE, "letterDate", letterDate);
        }
        breaches.check(letter, SelectionRule.LETTER_IS_UPLOADED, "letter");
        Set<Integer> places = new HashSet<>();
        Set<String> ranked = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            RankedRow row = rows.get(i);
            String at0 = "rows[" + i + "].place";
            breaches.check(inHand.contains(row.application()) && ranked.add(row.application()), SelectionRule.OF_THIS_CALL_AND_UNIT, at0, row.application());
            if (breaches.required(row.place(), at0)) {
                boolean within = row.place() >= firstPlace && row.place() < firstPlace + rows.size();
                breaches.check(places.add(row.place()) && within, SelectionRule.RANKING_HAS_NO_GAPS, at0, firstPlace, firstPlace + rows.size() - 1, row.place());
            }
        }
        List<String> missing = inHand.stream().filter(a -> !ranked.contains(a)).sorted().toList();
        breaches.check(missing.isEmpty() && !rows.isEmpty(), SelectionRule.RANKING_IS_WHOLE, "rows", missing.isEmpty() ? "—" : String.join("、", missing));
        breaches.refuseIfAny();
        forwardedBy = by;
        forwardedAt = at;
    }

    /** Rankings are forwarded from the call's opening until so many days after its end. */
    static void ensureInTime(LocalDate opens, LocalDate until, LocalDate today) {
        Breaches.ensure(!today.isBefore(opens) && !today.isAfter(until), SelectionRule.FORWARDED_IN_TIME, opens, until);
    }

    void ensureRead(long versionRead) {
        Stale.check(number, versionRead, version);
    }

    String number() {
        return number;
    }

    String callNumber() {
        return callNumber;
    }

    String unit() {
        return unit;
    }

    String letterNumber() {
        return letterNumber;
    }

    LocalDate letterDate() {
        return letterDate;
    }

    int firstPlace() {
        return firstPlace;
    }

    boolean isForwarded() {
        return forwardedAt != null;
    }

    LocalDateTime forwardedAt() {
        return forwardedAt;
    }

    List<RankedRow> rows() {
        return List.copyOf(rows);
    }

    long version() {
        return version;
    }
}
