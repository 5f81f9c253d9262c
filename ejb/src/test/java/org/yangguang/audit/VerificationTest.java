package org.yangguang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of tampering is named, by the product's verification and, from an export alone, by the stand-alone program. */
class VerificationTest {

    @TempDir
    private static Path classes;
    private static Method standAlone;

    @TempDir
    private Path directory;

    /** What was done to the trail, and what must be told first about it. */
    record Tampering(String name, Consumer<Trail> with, BreakKind kind, Long batch, Long entry) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void compileTheProgramAsItIsShipped() throws Exception {
        Path source = Path.of("src/main/resources/verifier/AuditVerifier.java");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all", "-Werror", "-d", classes.toString(), source.toString())).isZero();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        standAlone = loader.loadClass("AuditVerifier").getMethod("run", String[].class, PrintStream.class);
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                new Tampering("an amount changed", t -> Trail.set(t.entries.get(7L), "amount", org.yangguang.shared.Money.of(1)), BreakKind.ALTERED, 2L, 7L),
                new Tampering("a person exchanged in the first entry", t -> Trail.set(t.entries.get(1L), "userName", "officer"), BreakKind.ALTERED, 1L, 1L),
                new Tampering("the last entry's outcome changed", t -> Trail.set(t.entries.get(14L), "outcome", "refused"), BreakKind.ALTERED, 3L, 14L),
                new Tampering("a time changed", t -> Trail.set(t.entries.get(9L), "at", t.entries.get(9L).at().plusSeconds(100)), BreakKind.ALTERED, 2L, 9L),
                new Tampering("two contents exchanged", t -> {
                    Trail.set(t.entries.get(8L), "arguments", t.entries.get(9L).view().arguments());
                    Trail.set(t.entries.get(9L), "arguments", "{\"task\":\"8\",\"opinion\":\"同意\"}");
                }, BreakKind.ALTERED, 2L, 8L),
                new Tampering("an entry and its leaf changed together", t -> {
                    Trail.set(t.entries.get(7L), "subject", "ZF-2026-0002");
                    Trail.set(t.leaf(7), "hash", new MerkleTree().leaf(t.entries.get(7L).canonical()));
                }, BreakKind.LEAVES, 2L, null),
                new Tampering("an entry deleted", t -> t.entries.remove(10L), BreakKind.DELETED, 2L, 10L),
                new Tampering("an entry and its leaf deleted", t -> {
                    t.leaves.remove(t.leaf(6));
                    t.entries.remove(6L);
                }, BreakKind.DELETED, 2L, 6L),
                new Tampering("an entry and its leaf deleted in the middle", t -> {
                    t.leaves.remove(t.leaf(8));
                    t.entries.remove(8L);
                }, BreakKind.DELETED, 2L, null),
                new Tampering("the last entry of a batch deleted with its leaf", t -> {
                    t.leaves.remove(t.leaf(13));
                    t.entries.remove(13L);
                }, BreakKind.DELETED, 2L, 13L),
                new Tampering("an entry put behind a batch", t -> {
                    t.entries.put(99L, Trail.entry(99, t.entries.get(5L).at()));
                    t.leaves.add(new AuditLeaf(99, 1, 5, new MerkleTree().leaf(t.entries.get(99L).canonical())));
                }, BreakKind.INSERTED, 1L, 99L),
                new Tampering("an entry of an earlier day, not sealed", t -> t.entries.put(99L, Trail.entry(99, t.entries.get(5L).at())),
                        BreakKind.INSERTED, null, 99L),
                new Tampering("an entry of an earlier day, sealed since", t -> {
                    t.entries.put(99L, Trail.entry(99, t.entries.get(5L).at()));
                    t.now = t.now.plusMinutes(30);
                    t.seal();
                }, BreakKind.INSERTED, 4L, 99L),
                new Tampering("two leaves exchanged", t -> {
                    Trail.set(t.leaf(7), "place", 2);
                    Trail.set(t.leaf(8), "place", 1);
                }, BreakKind.REORDERED, 2L, 7L),
                new Tampering("a batch's root changed", t -> Trail.set(t.batches.get(1), "root", "0".repeat(64)), BreakKind.BATCH, 2L, null),
                new Tampering("a batch's time changed", t -> Trail.set(t.batches.get(1), "sealedAt", t.now), BreakKind.BATCH, 2L, null),
                new Tampering("another algorithm claimed", t -> {
                    Trail.set(t.batches.get(2), "algorithm", "none");
                    Trail.set(t.batches.get(2), "hash", new MerkleTree().batch(t.batches.get(2).canonical()));
                }, BreakKind.BATCH, 3L, null),
                new Tampering("a batch rewritten as a whole", t -> {
                    Trail.set(t.batches.get(1), "sealedAt", t.now);
                    Trail.set(t.batches.get(1), "hash", new MerkleTree().batch(t.batches.get(1).canonical()));
                }, BreakKind.CHAIN, 3L, null),
                new Tampering("a batch deleted with its leaves and entries", t -> {
                    t.of(t.batches.get(1)).forEach(l -> t.entries.remove(l.entry()));
                    t.leaves.removeAll(t.of(t.batches.get(1)));
                    t.batches.remove(1);
                }, BreakKind.CHAIN, 2L, null),
                new Tampering("the first batch deleted", t -> {
                    t.of(t.batches.get(0)).forEach(l -> t.entries.remove(l.entry()));
                    t.leaves.removeAll(t.of(t.batches.get(0)));
                    t.batches.remove(0);
                }, BreakKind.CHAIN, 1L, null));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void isNamedByTheVerification(Tampering tampering) {
        Trail trail = Trail.ofThreeBatches();
        tampering.with().accept(trail);
        List<AuditBreak> breaks = trail.breaks(null, null);
        assertThat(breaks).isNotEmpty();
        assertThat(breaks.get(0).kind()).isEqualTo(tampering.kind().word());
        assertThat(breaks.get(0).batch()).isEqualTo(tampering.batch());
        assertThat(breaks.get(0).entry()).isEqualTo(tampering.entry());
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void isNamedByTheStandAloneProgram(Tampering tampering) throws Exception {
        Trail trail = Trail.ofThreeBatches();
        tampering.with().accept(trail);
        String said = standAlone(1, trail.export(directory.resolve("trail.jsonl")).toString());
        String first = said.lines().filter(l -> l.startsWith("第一处 FIRST ")).findFirst().orElseThrow();
        assertThat(first).startsWith("第一处 FIRST " + tampering.kind().name() + " ");
        if (tampering.entry() != null) {
            assertThat(first).contains("entry=" + tampering.entry() + " ");
        }
        if (tampering.batch() != null) {
            assertThat(first).containsPattern("batch=" + tampering.batch() + "\\b");
        }
    }

    @Test
    void anUntouchedTrailIsIntact() throws Exception {
        Trail trail = Trail.ofThreeBatches();
        AuditBatch head = trail.batches.get(2);
        assertThat(trail.breaks(head.number(), head.hash())).isEmpty();
        assertThat(standAlone(0, trail.export(directory.resolve("trail.jsonl")).toString(), "--noted", "3:" + head.hash()))
                .contains("INTACT", "sealed   14", "unsealed 2", "3:" + head.hash());
        assertThat(standAlone(0, new Trail().export(directory.resolve("empty.jsonl")).toString())).contains("INTACT");
    }

    @Test
    void lateCommitsAndOtherNodesNumbersAreNoBreak() {
        Trail trail = new Trail();
        trail.add(3).seal();
        // a number from a block that another node took long ago, and a transaction that committed after later ones
        trail.entries.put(1000L, Trail.entry(1000, trail.now.minusSeconds(2)));
        trail.now = trail.now.plusMinutes(4);
        trail.add(3).seal();
        trail.entries.put(500L, Trail.entry(500, trail.now.minusMinutes(4)));
        trail.now = trail.now.plusMinutes(15);
        assertThat(trail.add(1).seal().breaks(null, null)).isEmpty();
    }

    @Test
    void aClockThatWasMovedForwardIsNoBreak() {
        Trail trail = new Trail();
        trail.add(3).seal();
        AuditEntry before = Trail.entry(700, trail.now);
        trail.now = trail.now.plusDays(20);
        trail.add(2).seal();
        Trail.set(trail.batches.get(1), "serverAt", trail.batches.get(0).serverAt().plusSeconds(5));
        trail.entries.put(700L, before);
        trail.add(1).seal();
        Trail.set(trail.batches.get(2), "serverAt", trail.batches.get(0).serverAt().plusSeconds(10));
        trail.now = trail.batches.get(2).serverAt();
        trail.forgeEverything();
        assertThat(trail.breaks(null, null)).as("written before the move, committed after it").isEmpty();
    }

    @Test
    void aChainRewrittenAsAWholeIsFoundByANote() throws Exception {
        Trail trail = Trail.ofThreeBatches();
        String noted = trail.batches.get(1).hash();
        Path before = trail.export(directory.resolve("before.jsonl"));
        Trail.set(trail.entries.get(7L), "amount", org.yangguang.shared.Money.of(1));
        trail.forgeEverything();
        Path after = trail.export(directory.resolve("after.jsonl"));

        assertThat(trail.breaks(null, null)).as("without a note nobody can see it").isEmpty();
        assertThat(trail.breaks(2L, noted)).extracting(AuditBreak::kind, AuditBreak::batch)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("chain", 2L));
        assertThat(standAlone(1, after.toString(), "--noted", "2:" + noted)).contains("FIRST CHAIN batch=2 ");
        assertThat(standAlone(1, after.toString(), "--earlier", before.toString())).contains("FIRST ALTERED entry=7 batch=2 place=1 ");
        assertThat(standAlone(0, before.toString(), "--earlier", before.toString())).contains("INTACT");
    }

    @Test
    void anEndCutOffIsFoundByANote() throws Exception {
        Trail trail = Trail.ofThreeBatches();
        AuditBatch cut = trail.batches.remove(2);
        Path before = Trail.ofThreeBatches().export(directory.resolve("before.jsonl"));
        trail.leaves.removeIf(l -> l.batch() == cut.number());
        trail.entries.remove(14L);
        assertThat(trail.breaks(null, null)).isEmpty();
        assertThat(trail.breaks(3L, cut.hash())).extracting(AuditBreak::kind).containsExactly("chain");
        String file = trail.export(directory.resolve("after.jsonl")).toString();
        assertThat(standAlone(1, file, "--noted", "3:" + cut.hash())).contains("FIRST CHAIN batch=3 (noted, now missing)");
        assertThat(standAlone(1, file, "--earlier", before.toString())).contains("FIRST CHAIN batch=3 (in the earlier export, now missing)");
    }

    @Test
    void goesOnBehindTheFirstBreak() {
        Trail trail = Trail.ofThreeBatches();
        trail.entries.remove(2L);
        Trail.set(trail.entries.get(7L), "role", "auditor");
        Trail.set(trail.batches.get(2), "count", 2);
        assertThat(trail.breaks(null, null)).extracting(AuditBreak::kind).containsExactly("deleted", "altered", "batch", "deleted");
    }

    @Test
    void anIncompleteOrForeignFileIsNoVerdict() throws Exception {
        Path file = Trail.ofThreeBatches().export(directory.resolve("trail.jsonl"));
        List<String> lines = Files.readAllLines(file);
        Path shortened = Files.write(directory.resolve("short.jsonl"), lines.subList(0, lines.size() - 4));
        assertThat(standAlone(2, shortened.toString())).contains("INCOMPLETE");
        List<String> thinned = new java.util.ArrayList<>(lines);
        thinned.removeIf(l -> l.contains("\"kind\":\"batch\"") && l.contains("\"number\":3,") || l.contains("\"leaf\":{\"batch\":3,"));
        assertThat(thinned).hasSize(lines.size() - 2);
        assertThat(standAlone(2, Files.write(directory.resolve("thin.jsonl"), thinned).toString())).contains("INCOMPLETE");
        assertThat(standAlone(2, Files.writeString(directory.resolve("foreign"), "[1,2]").toString())).contains("UNREADABLE");
        assertThat(standAlone(2, directory.resolve("absent").toString())).contains("UNREADABLE");
        assertThat(standAlone(2, file.toString(), "--noted", "3:xyz")).contains("--noted NUMBER:HASH");
    }

    @Test
    void readsPackedAndReformattedFiles() throws Exception {
        Path file = Trail.ofThreeBatches().export(directory.resolve("trail.jsonl"));
        Path packed = directory.resolve("trail.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        standAlone(0, packed.toString());
        String spaced = Files.readString(file).replaceAll("(?<!\\\\)\":", "\" : ");
        standAlone(0, Files.writeString(directory.resolve("spaced.jsonl"), spaced).toString());
    }

    private static String standAlone(int expected, String... arguments) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int ended = (int) standAlone.invoke(null, arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(said).isEqualTo(expected);
        return said;
    }
}
