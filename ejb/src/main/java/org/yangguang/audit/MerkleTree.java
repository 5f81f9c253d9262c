package org.yangguang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The tree over a batch's entries as RFC 6962 (Certificate Transparency) builds it, with SHA-256: a leaf is hashed with
 * the byte 0 before it, a node with the byte 1, so that no node passes for a leaf; n leaves are split at the largest
 * power of two below n, so that no leaf stands twice. A batch itself is hashed with the byte 2. Not for several threads.
 */
final class MerkleTree {

    /** What the batches name as their algorithm; another tree, digest or canonical form needs another name. */
    static final String ALGORITHM = "SHA-256/RFC6962/entry-1";
    /** What stands for the hash of the batch before the first one. */
    static final String BEGINNING = "0".repeat(64);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte BATCH = 2;

    private final MessageDigest digest;

    MerkleTree() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** The hash of an entry's canonical form, as 64 hexadecimal letters. */
    String leaf(byte[] canonical) {
        return hash(LEAF, canonical);
    }

    /** The hash of a batch's canonical form. */
    String batch(String canonical) {
        return hash(BATCH, canonical.getBytes(StandardCharsets.UTF_8));
    }

    /** The root over the leaves in their order; a batch is never empty. */
    String root(List<String> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a batch without entries has no root");
        }
        return HexFormat.of().formatHex(node(leaves, 0, leaves.size()));
    }

    private byte[] node(List<String> leaves, int from, int to) {
        if (to - from == 1) {
            return HexFormat.of().parseHex(leaves.get(from));
        }
        int split = from + Integer.highestOneBit(to - from - 1);
        byte[] left = node(leaves, from, split);
        byte[] right = node(leaves, split, to);
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private String hash(byte domain, byte[] content) {
        digest.update(domain);
        return HexFormat.of().formatHex(digest.digest(content));
    }
}
