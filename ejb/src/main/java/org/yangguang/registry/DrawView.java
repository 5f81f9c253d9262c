package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draw as those see it who may know the names.
 *
 * @param number              CQ-…
 * @param purpose             null for a draw that was made before draws had records
 * @param candidates          how many stand on the list
 * @param list                commitment to the list of candidates
 * @param head                digest of the record's last step
 * @param supervised          whether the supervisor has given a part
 * @param supervisionRequired whether the draw waits for it
 * @param seed                64 hexadecimal digits, null before the draw
 * @param entries             the register as it stood, empty before the draw
 * @param disclosedAt         since when the public may see who was drawn
 */
public record DrawView(String number, String subject, DrawPurpose purpose, DrawStatus status, LocalDateTime fixedAt, String fixedBy,
                       LocalDate meetingOn, LocalDate notBefore, int candidates, String list, String systemCommitment, String purchaserCommitment,
                       boolean supervised, boolean supervisionRequired, LocalDateTime drawnAt, String drawnBy, String seed, int count,
                       String head, LocalDateTime disclosedAt, List<Entry> entries) implements Serializable {

    /**
     * @param number place on the list, null in a draw made before draws had records
     * @param place  order of the lot, null for the excluded
     */
    public record Entry(Integer number, String userName, String name, String employerName, String field, DrawOutcome outcome,
                        String ground, Integer place) implements Serializable {
    }

    /** Who sits by all draws of a matter. */
    public static Stream<Entry> seated(List<DrawView> draws) {
        return draws.stream().filter(d -> d.status() == DrawStatus.DRAWN).flatMap(d -> d.drawn().stream());
    }

    /** Those who sit: drawn and not replaced since. */
    public List<Entry> drawn() {
        return entries.stream().filter(e -> e.outcome() == DrawOutcome.DRAWN).toList();
    }

    /** How many could still be called in the order of the lot. */
    public long reserves() {
        return entries.stream().filter(e -> e.outcome() == DrawOutcome.NOT_DRAWN).count();
    }
}
