package org.yangguang.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Sha256;

/**
 * A draw of experts by lot and its whole record: seed, list, ground of each exclusion, result. The order follows from
 * the seed alone, so that anyone who has the record can recompute it.
 */
@Entity
@Table(name = "registry_draw")
class ExpertDraw {

    @Id
    @Column(name = "draw_number")
    private String number;

    @Column(name = "subject_number")
    private String subject;

    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "seed")
    private String seed;

    @Column(name = "wanted")
    private int wanted;

    @ElementCollection
    @CollectionTable(name = "registry_draw_entry", joinColumns = @JoinColumn(name = "draw_number"))
    @OrderColumn(name = "position")
    private List<DrawEntry> entries = new ArrayList<>();

    protected ExpertDraw() {
    }

    ExpertDraw(String number, DrawRequest request, String drawnBy, LocalDateTime drawnAt, String seed) {
        this.number = number;
        this.subject = request.subject();
        this.wanted = request.count();
        this.drawnBy = drawnBy;
        this.drawnAt = drawnAt;
        this.seed = seed;
    }

    /** Draws from the register; refuses when fewer remain than are wanted. */
    void draw(List<Expert> register, DrawRequest request, LocalDate today, int years) {
        List<Expert> candidates = new ArrayList<>();
        List<DrawEntry> excluded = new ArrayList<>();
        for (Expert expert : register) {
            DrawOutcome outcome = expert.eligibility(request, today, years);
            if (outcome.isExcluded()) {
                excluded.add(new DrawEntry(expert, outcome, null));
            } else {
                candidates.add(expert);
            }
        }
        Breaches.ensure(candidates.size() >= wanted, RegistryRule.ENOUGH_EXPERTS_REMAIN, wanted, candidates.size(), excluded.size());
        candidates.sort(Comparator.comparing(e -> lot(seed, e.userName())));
        for (int i = 0; i < candidates.size(); i++) {
            entries.add(new DrawEntry(candidates.get(i), i < wanted ? DrawOutcome.DRAWN : DrawOutcome.NOT_DRAWN, i + 1));
        }
        entries.addAll(excluded);
    }

    /** The lot of one candidate: SHA-256 of seed, colon and user name. */
    static String lot(String seed, String userName) {
        return Sha256.hex(seed + ":" + userName);
    }

    DrawView view() {
        return new DrawView(number, subject, drawnAt, drawnBy, seed, wanted, entries.stream().map(DrawEntry::view).toList());
    }
}
