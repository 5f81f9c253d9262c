package org.yangguang.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.shared.Money;

/** A sealed trail in memory, as it would lie in the database, open to every kind of tampering. */
final class Trail {

    final TreeMap<Long, AuditEntry> entries = new TreeMap<>();
    final List<AuditBatch> batches = new ArrayList<>();
    final List<AuditLeaf> leaves = new ArrayList<>();
    LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 0);
    private long next = 1;

    /** Three batches of five, eight and one entries, half an hour apart, and two entries that are not sealed. */
    static Trail ofThreeBatches() {
        Trail trail = new Trail();
        for (int size : new int[] {5, 8, 1}) {
            trail.add(size).seal();
            trail.now = trail.now.plusMinutes(30);
        }
        return trail.add(2);
    }

    static AuditEntry entry(long id, LocalDateTime at) {
        AuditEntry entry = new AuditEntry(at, "payment.approvePayment", AuditOutcome.DONE).by("financelead", "刘畅", "CWS", "10.0.0.7")
                .as("finance-lead", null).on("ZF-2026-0001", "XM-2026-2160699-0001", Money.of("1200000.00"))
                .with("{\"task\":\"" + id + "\",\"opinion\":\"同意\"}", null, null);
        set(entry, "id", id);
        return entry;
    }

    Trail add(int count) {
        for (int i = 0; i < count; i++) {
            now = now.plusSeconds(1);
            entries.put(next, entry(next++, now));
        }
        return this;
    }

    /** As the sealer does it. */
    Trail seal() {
        List<AuditEntry> taken = entries.values().stream().filter(e -> leaves.stream().noneMatch(l -> l.entry() == e.id()))
                .sorted(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id)).toList();
        MerkleTree tree = new MerkleTree();
        List<String> hashes = taken.stream().map(e -> tree.leaf(e.canonical())).toList();
        AuditBatch batch = new AuditBatch(batches.isEmpty() ? null : batches.get(batches.size() - 1), taken, hashes, now, now);
        batches.add(batch);
        leaves.addAll(batch.leaves(taken, hashes));
        return this;
    }

    AuditLeaf leaf(long entry) {
        return leaves.stream().filter(l -> l.entry() == entry).findFirst().orElseThrow();
    }

    /** Makes leaf, root, hash and everything behind fit the entries as they are now: what only a note from outside betrays. */
    Trail forgeEverything() {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(l -> set(l, "hash", tree.leaf(entries.get(l.entry()).canonical())));
        AuditBatch before = null;
        for (AuditBatch batch : batches) {
            set(batch, "root", tree.root(of(batch).stream().map(AuditLeaf::hash).toList()));
            set(batch, "previous", before == null ? MerkleTree.BEGINNING : before.hash());
            set(batch, "hash", tree.batch(batch.canonical()));
            before = batch;
        }
        return this;
    }

    List<AuditLeaf> of(AuditBatch batch) {
        return leaves.stream().filter(l -> l.batch() == batch.number()).sorted(Comparator.comparingInt(AuditLeaf::place)).toList();
    }

    private List<AuditEntry> unsealed() {
        return entries.values().stream().filter(e -> leaves.stream().noneMatch(l -> l.entry() == e.id()))
                .sorted(Comparator.comparing(AuditEntry::at)).toList();
    }

    /** What the product's own verification finds. */
    List<AuditBreak> breaks(Long notedBatch, String notedHash) {
        ChainCheck check = new ChainCheck(null, notedBatch, notedHash);
        Map<Long, AuditEntry> found = entries;
        batches.forEach(batch -> check.batch(batch, of(batch), found));
        check.end(true);
        check.unsealed(unsealed(), now);
        return check.breaks();
    }

    Path export(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            TrailExport export = new TrailExport(out);
            export.begin(1, batches.isEmpty() ? 0 : batches.get(batches.size() - 1).number(), null, "auditor", now, now);
            batches.forEach(batch -> export.batch(batch, of(batch), entries));
            unsealed().forEach(export::unsealed);
            export.end(unsealed().size());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void set(Object row, String column, Object value) {
        try {
            Field field = row.getClass().getDeclaredField(column);
            field.setAccessible(true);
            field.set(row, value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
