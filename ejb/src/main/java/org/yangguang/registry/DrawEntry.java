package org.yangguang.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

/** One expert of the register in one draw, as the register stood then. */
@Embeddable
class DrawEntry {

    @Column(name = "user_name")
    private String userName;

    @Column(name = "expert_name")
    private String name;

    @Column(name = "employer_name")
    private String employerName;

    @Column(name = "field")
    private String field;

    /** Null in draws made before draws had records, as is the digest. */
    @Column(name = "salt")
    private String salt;

    @Column(name = "entry_digest")
    private String digest;

    /** Why the expert did not stand on the list, null for a candidate. */
    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private DrawOutcome ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private DrawOutcome outcome;

    @Column(name = "place")
    private Integer place;

    protected DrawEntry() {
    }

    /** @param found what the register says of the expert: free, or the ground of the exclusion */
    DrawEntry(Expert expert, DrawOutcome found, String salt) {
        userName = expert.userName();
        name = expert.name();
        employerName = expert.employerName();
        field = expert.field();
        outcome = found;
        ground = found.isExcluded() ? found : null;
        this.salt = salt;
        digest = DrawLot.digest(opening());
    }

    final Map<String, String> opening() {
        return Map.of("employer", employerName, "field", field, "ground", ground == null ? "" : ground.word(), "name", name, "salt", salt);
    }

    String state() {
        return ground == null ? DrawLot.CANDIDATE : DrawLot.EXCLUDED;
    }

    boolean isCandidate() {
        return ground == null && digest != null;
    }

    boolean is(DrawOutcome state) {
        return outcome == state;
    }

    void placed(int order, boolean drawn) {
        place = order;
        outcome = drawn ? DrawOutcome.DRAWN : DrawOutcome.NOT_DRAWN;
    }

    void becomes(DrawOutcome state) {
        outcome = state;
    }

    /** Whether the expert was called at any time. */
    boolean wasCalled() {
        return outcome == DrawOutcome.DRAWN || outcome == DrawOutcome.REPLACED;
    }

    String userName() {
        return userName;
    }

    String digest() {
        return digest;
    }

    Integer place() {
        return place;
    }

    /** @param number place on the list */
    DrawView.Entry view(int number) {
        return new DrawView.Entry(digest == null ? null : number, userName, name, employerName, field, outcome,
                outcome.isExcluded() ? outcome.word() : null, place);
    }

    /** @param open whether who it is may be known */
    DrawRecord.Entry record(int number, boolean open) {
        return new DrawRecord.Entry(number, state(), digest, open ? opening() : null);
    }
}
