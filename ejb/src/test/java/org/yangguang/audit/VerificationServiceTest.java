package org.yangguang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.RuleViolation;

/** The door reads the trail piece by piece and misses nothing between the pieces. */
class VerificationServiceTest {

    private static final int BATCHES = 1203;
    private static final int ENTRIES_EACH = 3;

    private final Trail trail = new Trail();
    private final List<LocalDateTime> asked = new ArrayList<>();
    private final VerificationService service;

    VerificationServiceTest() {
        for (int i = 0; i < BATCHES; i++) {
            List<AuditEntry> before = List.copyOf(trail.entries.values());
            trail.add(ENTRIES_EACH);
            List<AuditEntry> taken = trail.entries.values().stream().skip(before.size()).toList();
            MerkleTree tree = new MerkleTree();
            List<String> hashes = taken.stream().map(e -> tree.leaf(e.canonical())).toList();
            AuditBatch batch = new AuditBatch(i == 0 ? null : trail.batches.get(i - 1), taken, hashes, trail.now, trail.now);
            trail.batches.add(batch);
            trail.leaves.addAll(batch.leaves(taken, hashes));
        }
        trail.entries.put(9999L, Trail.entry(9999, LocalDateTime.now(AuditSealer.SERVER)));
        Actor auditor = new Actor("auditor", "郑监督", "SJ", "审计处", Set.of(Role.AUDITOR), List.of());
        service = Injected.into(new VerificationService(), new InMemory(), new FrameTrail(), Acting.of(auditor), Clock.systemUTC(),
                ForkJoinPool.commonPool());
    }

    /** The tables as lists. */
    private final class InMemory extends SealRepository {
        @Override
        Optional<AuditBatch> head() {
            return trail.batches.isEmpty() ? Optional.empty() : Optional.of(trail.batches.get(trail.batches.size() - 1));
        }

        @Override
        Optional<AuditBatch> batch(long number) {
            return trail.batches.stream().filter(b -> b.number() == number).findFirst();
        }

        @Override
        List<AuditBatch> batches(long from, long to, int most) {
            return trail.batches.stream().filter(b -> b.number() >= from && b.number() <= to).limit(most).toList();
        }

        @Override
        List<AuditLeaf> leaves(long from, long to) {
            return trail.leaves.stream().filter(l -> l.batch() >= from && l.batch() <= to).toList();
        }

        @Override
        List<AuditEntry> entries(long from, long to) {
            return leaves(from, to).stream().map(l -> trail.entries.get(l.entry())).filter(e -> e != null).toList();
        }

        @Override
        List<AuditEntry> unsealed(LocalDateTime from, int most) {
            asked.add(from);
            Set<Long> sealed = trail.leaves.stream().map(AuditLeaf::entry).collect(Collectors.toSet());
            return trail.entries.values().stream().filter(e -> !sealed.contains(e.id()) && !e.at().isBefore(from)).limit(most).toList();
        }

        @Override
        long countUnsealed(LocalDateTime from) {
            return unsealed(from, Integer.MAX_VALUE).size();
        }

        @Override
        long countUnsealedBefore(LocalDateTime at) {
            return unsealed(LocalDateTime.MIN, Integer.MAX_VALUE).stream().filter(e -> e.at().isBefore(at)).count();
        }
    }

    private AuditVerification verify(Long from, Long to, String noted) {
        return service.verify(new VerificationRequest(from, to, noted));
    }

    @Test
    void readsEveryBatch() {
        AuditVerification all = service.verify(VerificationRequest.all());
        assertThat(all.intact()).isTrue();
        assertThat(all.first()).isNull();
        assertThat(all.batches()).isEqualTo(BATCHES);
        assertThat(all.entries()).isEqualTo((long) BATCHES * ENTRIES_EACH);
        assertThat(all.unsealed()).isEqualTo(1);
        assertThat(all.headBatch()).isEqualTo(BATCHES);
        assertThat(service.viewSeal().note()).isEqualTo(BATCHES + ":" + all.headHash());
    }

    @Test
    void namesABreakInEveryPiece() {
        for (long entry : new long[] {1, 1500, 1501, 2000, 2001, 2002, 3000, 3609}) {
            AuditEntry row = trail.entries.get(entry);
            Trail.set(row, "outcome", "refused");
            AuditVerification found = verify(null, null, null);
            assertThat(found.intact()).isFalse();
            assertThat(found.first().entry()).isEqualTo(entry);
            assertThat(found.breaks()).hasSize(1);
            Trail.set(row, "outcome", "done");
        }
    }

    @Test
    void readsAPartOfTheChain() {
        AuditVerification part = verify(600L, 700L, null);
        assertThat(part.intact()).isTrue();
        assertThat(part.batches()).isEqualTo(101);
        Trail.set(trail.entries.get(1L), "outcome", "refused");
        assertThat(verify(2L, null, null).intact()).isTrue();
        assertThat(verify(1L, 1L, null).intact()).isFalse();
    }

    /** One that somebody slipped in long ago is found by whoever asks for everything; a part does not go through the whole trail for it. */
    @Test
    void theWholeTrailIsSearchedForWhatIsNotSealed() {
        trail.entries.put(9998L, Trail.entry(9998, trail.batches.get(0).latestAt().minusDays(30)));
        AuditVerification all = verify(null, null, null);
        assertThat(all.unsealed()).isEqualTo(2);
        assertThat(all.first().entry()).isEqualTo(9998);
        asked.clear();
        AuditVerification part = verify(600L, null, null);
        assertThat(part.unsealed()).isEqualTo(1);
        assertThat(part.intact()).isTrue();
        assertThat(asked).isNotEmpty().allMatch(from -> from.isAfter(trail.batches.get(0).latestAt().minusDays(1)));
    }

    @Test
    void tellsNoMoreThanItsLimitOfBreaks() {
        trail.entries.values().forEach(e -> Trail.set(e, "outcome", "refused"));
        AuditVerification found = verify(null, null, null);
        assertThat(found.breaks()).hasSize(AuditVerification.MOST);
        assertThat(found.more()).isTrue();
    }

    @Test
    void comparesANote() {
        assertThat(verify(null, null, "600:" + trail.batches.get(599).hash()).intact()).isTrue();
        assertThat(verify(null, null, "600:" + trail.batches.get(598).hash()).first().batch()).isEqualTo(600);
        assertThat(verify(null, null, "99999:" + trail.batches.get(598).hash()).first().kind()).isEqualTo("chain");
    }

    @Test
    void refusesANoteThatIsNone() {
        for (String noted : List.of("600", "600:abc", "0:" + "0".repeat(64), "x:" + "0".repeat(64))) {
            assertThatThrownBy(() -> verify(null, null, noted)).as(noted)
                    .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(AuditRule.NOTE_IS_NUMBER_AND_HASH)).isTrue());
        }
    }

    @Test
    void exportsWhatItVerifies() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.exportTrail(null, null, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + BATCHES * (1 + ENTRIES_EACH) + 1 + 1);
        assertThat(lines.get(0)).contains("\"by\":\"auditor\"", "\"preceding\":\"" + "0".repeat(64), "\"to\":" + BATCHES);
        assertThat(lines.get(lines.size() - 1)).isEqualTo("{\"batches\":1203,\"kind\":\"end\",\"leaves\":3609,\"unsealed\":1}");
        out.reset();
        service.exportTrail(5L, 6L, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"preceding\":\"" + trail.batches.get(3).hash()).contains("\"unsealed\":0}");
    }
}
