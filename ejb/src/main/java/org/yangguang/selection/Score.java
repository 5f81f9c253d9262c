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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One expert's marks for one application of a list, or the recusal in their place. */
@Entity
@Table(name = "selection_score")
class Score {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selection_score_seq")
    @SequenceGenerator(name = "selection_score_seq", sequenceName = "selection_score_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "list_number")
    private String listNumber;
    private String expert;
    @Column(name = "application_number")
    private String application;
    /** The expert's word: true no conflict, false recused, null not said yet. */
    @Column(name = "no_conflict")
    private Boolean noConflict;
    private String ground;
    /** The register knows a tie: the expert may not judge this one, whatever is said. */
    private boolean tied;
    @ElementCollection
    @CollectionTable(name = "selection_mark", joinColumns = @JoinColumn(name = "score_id"))
    @OrderColumn(name = "position")
    private List<ScoreMark> marks = new ArrayList<>();

    protected Score() {
    }

    Score(String listNumber, String expert, String application, String tie) {
        this.listNumber = listNumber;
        this.expert = expert;
        this.application = application;
        if (tie != null) {
            tied = true;
            noConflict = false;
            ground = tie;
        }
    }

    /** Keeps what was typed so far; nothing is said against the register's own knowledge. */
    void write(ScoreSheet.Entry entry) {
        if (tied) {
            return;
        }
        noConflict = entry.noConflict();
        ground = entry.ground() == null || entry.ground().isBlank() ? null : entry.ground().strip();
        marks.clear();
        if (Boolean.TRUE.equals(noConflict)) {
            entry.points().forEach(p -> marks.add(new ScoreMark(p)));
        }
    }

    boolean isTied() {
        return tied;
    }

    boolean counts() {
        return Boolean.TRUE.equals(noConflict);
    }

    boolean isRecused() {
        return Boolean.FALSE.equals(noConflict);
    }

    String expert() {
        return expert;
    }

    String application() {
        return application;
    }

    String ground() {
        return ground;
    }

    Boolean noConflict() {
        return noConflict;
    }

    List<BigDecimal> points() {
        return marks.stream().map(ScoreMark::points).toList();
    }

    BigDecimal total() {
        return points().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
