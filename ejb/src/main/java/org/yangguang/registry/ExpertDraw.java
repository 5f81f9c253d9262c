package org.yangguang.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Sha256;

/**
 * A draw of experts by lot: the list is fixed and committed to, then the parts of purchaser, supervisor and system form
 * the seed, and the seed alone the order. Each step is chained to the one before (docs/draws.md).
 */
@Entity
@Table(name = "registry_draw")
class ExpertDraw {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Id
    @Column(name = "draw_number")
    private String number;

    @Version
    private long version;

    @Column(name = "subject_number")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private DrawPurpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DrawStatus status = DrawStatus.FIXED;

    @Column(name = "fixed_at")
    private LocalDateTime fixedAt;

    @Column(name = "fixed_by")
    private String fixedBy;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "not_before")
    private LocalDate notBefore;

    @Column(name = "matter_salt")
    private String matterSalt;

    @Column(name = "list_digest")
    private String list;

    @Column(name = "system_part")
    private String systemPart;

    @Column(name = "purchaser_commitment")
    private String purchaserCommitment;

    @Column(name = "supervisor_part")
    private String supervisorPart;

    @Column(name = "supervised")
    private boolean supervisionRequired;

    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "seed")
    private String seed;

    @Column(name = "wanted")
    private int wanted;

    @Column(name = "disclosed_at")
    private LocalDateTime disclosedAt;

    @ElementCollection
    @CollectionTable(name = "registry_draw_entry", joinColumns = @JoinColumn(name = "draw_number"))
    @OrderColumn(name = "position")
    private List<DrawEntry> entries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "registry_draw_step", joinColumns = @JoinColumn(name = "draw_number"))
    @OrderColumn(name = "position")
    private List<DrawStep> steps = new ArrayList<>();

    protected ExpertDraw() {
    }

    /** @param notBefore first day on which the lot may fall: so many working days before the meeting */
    ExpertDraw(String number, DrawRequest request, DrawOrder order, LocalDate meetingOn, LocalDate notBefore, boolean supervisionRequired) {
        this.number = number;
        this.subject = request.subject();
        this.purpose = request.purpose();
        this.wanted = order.count();
        this.purchaserCommitment = order.commitment();
        this.meetingOn = meetingOn;
        this.notBefore = notBefore;
        this.supervisionRequired = supervisionRequired;
    }

    /**
     * Fixes the list from the register and commits to it and to the system's part. The entries stand in the order of
     * their salted digests, so that a number says nothing of the person. Refuses when fewer remain than are wanted.
     *
     * @param random gives 64 hexadecimal digits from a secure source at each call
     */
    void fix(List<Expert> register, DrawRequest request, int years, String by, LocalDateTime at, Supplier<String> random) {
        for (Expert expert : register) {
            entries.add(new DrawEntry(expert, expert.eligibility(request, at.toLocalDate(), years), random.get()));
        }
        entries.sort(Comparator.comparing(DrawEntry::digest));
        Breaches.ensure(candidates() >= wanted, RegistryRule.ENOUGH_EXPERTS_REMAIN, wanted, candidates(), entries.size() - candidates());
        matterSalt = random.get();
        systemPart = random.get();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            lines.append(DrawLot.line(i + 1, entries.get(i).state(), entries.get(i).digest()));
        }
        list = Sha256.hex(lines.toString());
        fixedAt = at;
        fixedBy = by;
        Map<String, String> body = new HashMap<>();
        body.put("algorithm", DrawLot.ALGORITHM);
        body.put("candidates", String.valueOf(candidates()));
        body.put("count", String.valueOf(wanted));
        body.put("fields", String.join(",", request.fields().stream().sorted().toList()));
        body.put("list", list);
        body.put("matter", DrawLot.digest(Map.of("salt", matterSalt, "subject", subject)));
        body.put("meetingOn", meetingOn.toString());
        body.put("notBefore", notBefore.toString());
        body.put("number", number);
        body.put("purchaserCommitment", purchaserCommitment);
        body.put("purpose", purpose.word());
        body.put("supervision", supervisionRequired ? "required" : "optional");
        body.put("systemCommitment", DrawLot.commitment(systemPart));
        step("fixed", by, at, body);
    }

    /** The supervisor's part, once, while list and both other parts are committed to and nobody knows the result. */
    void witness(String part, String by, LocalDateTime at) {
        Breaches.ensure(status == DrawStatus.FIXED, RegistryRule.DRAW_IS_OPEN, number);
        Breaches.ensure(supervisorPart == null, RegistryRule.SUPERVISOR_GAVE_ITS_PART, number);
        ensurePart(part);
        supervisorPart = part;
        step("witnessed", by, at, Map.of("part", part));
    }

    /** The list is given up before the lot has fallen: what was committed to stays on record. */
    void voided(String reason, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.text(reason, 200, "reason");
        breaches.refuseIfAny();
        status = DrawStatus.VOIDED;
        step("voided", by, at, Map.of("reason", reason.strip()));
    }

    /**
     * The lot falls. Refuses before the day (EVA-03a), without the supervisor's part where it is compulsory, and a part
     * that is not what the purchaser committed to.
     */
    void draw(String purchaserPart, String by, LocalDateTime at) {
        Breaches.ensure(!at.toLocalDate().isBefore(notBefore), RegistryRule.NOT_DRAWN_TOO_EARLY, notBefore, meetingOn);
        Breaches.ensure(supervisorPart != null || !supervisionRequired, RegistryRule.SUPERVISOR_TAKES_PART, number);
        ensurePart(purchaserPart);
        Breaches breaches = new Breaches();
        breaches.check(DrawLot.commitment(purchaserPart).equals(purchaserCommitment), RegistryRule.PART_IS_THE_COMMITTED_ONE, "part", purchaserCommitment);
        breaches.refuseIfAny();
        seed = DrawLot.seed(list, systemPart, purchaserPart, supervisorPart);
        List<String> order = DrawLot.order(seed, entries.stream().filter(DrawEntry::isCandidate).map(DrawEntry::digest).toList());
        for (DrawEntry entry : entries) {
            if (entry.isCandidate()) {
                int place = order.indexOf(entry.digest()) + 1;
                entry.placed(place, place <= wanted);
            }
        }
        drawnAt = at;
        drawnBy = by;
        status = DrawStatus.DRAWN;
        List<String> numbers = inOrder().stream().map(this::numberOf).toList();
        step("drawn", by, at, Map.of("drawn", String.join(",", numbers.subList(0, wanted)), "order", String.join(",", numbers),
                "purchaserPart", purchaserPart, "seed", seed, "supervisorPart", supervisorPart == null ? "" : supervisorPart, "systemPart", systemPart));
    }

    /**
     * Calls the next of the order, for somebody who has gone or as one more. Who is no longer free of ties is passed over,
     * with the ground on record.
     *
     * @param gone   user name of who has gone, null for one more
     * @param reason a word for the record; it names nobody
     * @param free   what the register says today of a user
     */
    DrawView.Entry next(String gone, String reason, Function<String, DrawOutcome> free, String by, LocalDateTime at) {
        for (DrawEntry candidate : inOrder().stream().filter(e -> e.is(DrawOutcome.NOT_DRAWN)).toList()) {
            DrawOutcome today = free.apply(candidate.userName());
            if (today.isExcluded()) {
                candidate.becomes(DrawOutcome.PASSED);
                step("passed", by, at, Map.of("number", numberOf(candidate), "reason", today.word()));
                continue;
            }
            DrawEntry out = gone == null ? null : entries.stream().filter(e -> e.is(DrawOutcome.DRAWN) && e.userName().equals(gone)).findFirst().orElseThrow();
            candidate.becomes(DrawOutcome.DRAWN);
            if (out != null) {
                out.becomes(DrawOutcome.REPLACED);
            }
            step("next", by, at, Map.of("in", numberOf(candidate), "out", out == null ? "" : numberOf(out), "reason", reason));
            return candidate.view(entries.indexOf(candidate) + 1);
        }
        throw new RuleViolation(RegistryRule.ENOUGH_EXPERTS_REMAIN, null, 1, 0, entries.size() - candidates());
    }

    /** From now on the public may see who was called. */
    void disclose(LocalDateTime at) {
        if (mayBeDisclosed()) {
            disclosedAt = at;
            step("disclosed", "", at, Map.of());
        }
    }

    /** Drawn from a fixed list and not known to the public yet. */
    boolean mayBeDisclosed() {
        return disclosedAt == null && status == DrawStatus.DRAWN && list != null;
    }

    private static void ensurePart(String part) {
        Breaches breaches = new Breaches();
        breaches.check(DrawLot.isDigest(part), RegistryRule.PART_IS_HEXADECIMAL, "part");
        breaches.refuseIfAny();
    }

    private void step(String kind, String person, LocalDateTime at, Map<String, String> facts) {
        Map<String, String> body = new HashMap<>(facts);
        body.put("at", MOMENT.format(at));
        body.put("kind", kind);
        steps.add(new DrawStep(kind, person, body, steps.isEmpty() ? DrawLot.BEGINNING : head()));
    }

    private List<DrawEntry> inOrder() {
        return entries.stream().filter(e -> e.place() != null).sorted(Comparator.comparing(DrawEntry::place)).toList();
    }

    private String numberOf(DrawEntry entry) {
        return String.valueOf(entries.indexOf(entry) + 1);
    }

    private int candidates() {
        return (int) entries.stream().filter(DrawEntry::isCandidate).count();
    }

    private String head() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).digest();
    }

    boolean is(DrawStatus state) {
        return status == state;
    }

    /** Whether there is a record: draws of earlier versions have none. */
    boolean hasRecord() {
        return list != null;
    }

    boolean isDisclosed() {
        return disclosedAt != null;
    }

    /** How many could be called next. */
    long reserves(Function<String, DrawOutcome> free) {
        return entries.stream().filter(e -> e.is(DrawOutcome.NOT_DRAWN) && !free.apply(e.userName()).isExcluded()).count();
    }

    boolean seats(String userName) {
        return entries.stream().anyMatch(e -> e.is(DrawOutcome.DRAWN) && e.userName().equals(userName));
    }

    String number() {
        return number;
    }

    DrawView view() {
        List<DrawView.Entry> seen = new ArrayList<>();
        for (int i = 0; i < entries.size() && status == DrawStatus.DRAWN; i++) {
            seen.add(entries.get(i).view(i + 1));
        }
        seen.sort(Comparator.comparing(DrawView.Entry::place, Comparator.nullsLast(Comparator.naturalOrder())));
        return new DrawView(number, subject, purpose, status, fixedAt, fixedBy, meetingOn, notBefore, candidates(), list,
                systemPart == null ? null : DrawLot.commitment(systemPart), purchaserCommitment, supervisorPart != null, supervisionRequired,
                drawnAt, drawnBy, seed, wanted, head(), disclosedAt, List.copyOf(seen));
    }

    /** @param all for whoever may know everybody; the others see who was called, once that is public */
    DrawRecord record(boolean all) {
        List<DrawRecord.Entry> listed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            DrawEntry entry = entries.get(i);
            listed.add(entry.record(i + 1, all || isDisclosed() && entry.wasCalled()));
        }
        return new DrawRecord(DrawLot.ALGORITHM, number, all || isDisclosed() ? new DrawRecord.Matter(subject, matterSalt) : null, listed,
                steps.stream().map(DrawStep::record).toList(), head());
    }

    /** What everybody may know at once: that a list is fixed, and the commitments. */
    OpenDraw open() {
        return new OpenDraw(number, purpose, status, fixedAt, meetingOn, wanted, candidates(), list, DrawLot.commitment(systemPart), purchaserCommitment,
                supervisorPart != null, drawnAt, head(), disclosedAt);
    }
}
