package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.reports.FileOrigin;

/** Reads what files of opened bids say of their making; what they hold is in memory only and nowhere kept in clear. */
@ApplicationScoped
class FileTraces {

    /** A larger file is only hashed: to be read it would have to lie in memory as a whole. */
    private static final long LARGEST_READ = 20L * 1024 * 1024;
    /** Of one call, so that it ends in time. */
    private static final long LARGEST_CALL = 200L * 1024 * 1024;

    @Inject
    private TenderRepository repository;

    @Inject
    private SealedFileStore store;

    @Inject
    private TenderDesk desk;

    private record Named(Bid bid, BidFile file) {
    }

    private static Stream<Named> named(Tender tender) {
        return tender.bids.stream().filter(b -> b.isReadable() && b.status() != BidStatus.WITHDRAWN).flatMap(b -> b.content().files().stream().map(f -> new Named(b, f)));
    }

    /** @param read digests of the sealed files that were read before */
    int unread(Tender tender, Set<String> read) {
        return (int) named(tender).filter(n -> !read.contains(n.file().sha256())).count();
    }

    void read(Tender tender, Set<String> read) {
        long taken = 0;
        for (Named named : named(tender).filter(n -> !read.contains(n.file().sha256())).toList()) {
            SealedFile kept = store.of(tender.number, named.bid().supplier()).stream().filter(f -> f.sha256().equals(named.file().sha256())).findFirst().orElse(null);
            long length = kept == null ? 0 : kept.length();
            if (taken > 0 && taken + length > LARGEST_CALL) {
                return;
            }
            taken += length;
            repository.add(trace(tender, named, kept));
        }
    }

    private FileTrace trace(Tender tender, Named named, SealedFile kept) {
        Clear clear = new Clear(kept != null && kept.length() <= LARGEST_READ);
        boolean opens = kept != null && store.open(kept, SealedBids.bound(tender.number, named.bid().lot(), named.bid().supplier()), named.file().key(), clear);
        return new FileTrace(named.bid(), named.file(), opens ? clear.digest() : null, opens && clear.bytes != null
                ? FileOrigin.of(clear.bytes.toByteArray()) : FileOrigin.UNKNOWN, desk.now());
    }

    /** Takes what is decrypted: always its digest, the bytes themselves only of a file that may be read. */
    private static final class Clear extends OutputStream {

        private final ByteArrayOutputStream bytes;
        private final MessageDigest digest;

        Clear(boolean keeping) {
            bytes = keeping ? new ByteArrayOutputStream() : null;
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException never) {
                throw new IllegalStateException(never);
            }
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            digest.update(some, from, length);
            if (bytes != null) {
                bytes.write(some, from, length);
            }
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
