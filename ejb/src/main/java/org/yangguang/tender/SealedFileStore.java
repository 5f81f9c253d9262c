package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Where sealed files lie; one chunk of them is in memory at a time, whatever their size. */
@ApplicationScoped
class SealedFileStore {

    private static final int NONCE = 12;
    private static final int BITS = 8;

    @PersistenceContext
    private EntityManager em;

    /** Keeps what arrives until it ends; nothing when there is more than {@code most} bytes of it, or less than a chunk can be. */
    SealedFile keep(String tender, String supplier, InputStream content, long most, LocalDateTime now) {
        SealedFile file = new SealedFile(tender, supplier, now);
        file.received("-", 0);
        em.persist(file);
        MessageDigest digest = sha256();
        long length = 0;
        int position = 0;
        int last = SealedChunk.BYTES;
        try {
            for (byte[] bytes = content.readNBytes(SealedChunk.BYTES); bytes.length > 0; bytes = content.readNBytes(SealedChunk.BYTES)) {
                length += bytes.length;
                last = bytes.length;
                if (length > most) {
                    return null;
                }
                digest.update(bytes);
                SealedChunk chunk = new SealedChunk(file.id(), position++, bytes);
                em.persist(chunk);
                em.flush();
                em.detach(chunk);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (position == 0 || last <= SealedChunk.TAG) {
            return null;
        }
        file.received(HexFormat.of().formatHex(digest.digest()), length);
        return file;
    }

    List<SealedFile> of(String tender, String supplier) {
        return em.createQuery("select f from SealedFile f where f.tender = :tender and f.supplier = :supplier order by f.id", SealedFile.class)
                .setParameter("tender", tender).setParameter("supplier", supplier).getResultList();
    }

    void remove(Collection<SealedFile> files) {
        for (SealedFile file : files) {
            em.createQuery("delete from SealedChunk c where c.file = :file").setParameter("file", file.id()).executeUpdate();
            em.remove(file);
        }
    }

    /** Whether it still is what came in. */
    boolean isWhole(SealedFile file) {
        MessageDigest digest = sha256();
        for (Long chunk : chunks(file)) {
            digest.update(bytes(chunk));
        }
        return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }

    /**
     * Writes what the file holds.
     *
     * @param context to which its chunks are bound
     * @param key     in Base64, as the bid names it
     * @return false, with nothing written, when the bidder has sealed it under another key or for another bid
     */
    boolean open(SealedFile file, String context, String key, OutputStream out) {
        List<Long> chunks = chunks(file);
        for (int i = 0; i < chunks.size(); i++) {
            byte[] clear;
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(Base64.getDecoder().decode(key), "AES"),
                        new GCMParameterSpec(SealedChunk.TAG * BITS, ByteBuffer.allocate(NONCE).putInt(NONCE - Integer.BYTES, i).array()));
                cipher.updateAAD(String.join("|", context, "file", String.valueOf(i), String.valueOf(chunks.size())).getBytes(StandardCharsets.UTF_8));
                clear = cipher.doFinal(bytes(chunks.get(i)));
            } catch (GeneralSecurityException altered) {
                if (i == 0) {
                    return false;
                }
                throw new IllegalStateException("chunk " + i + " of a bid's file does not open, the ones before it did", altered);
            }
            try {
                out.write(clear);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return true;
    }

    private List<Long> chunks(SealedFile file) {
        return em.createQuery("select c.id from SealedChunk c where c.file = :file order by c.position", Long.class).setParameter("file", file.id()).getResultList();
    }

    private byte[] bytes(Long id) {
        SealedChunk chunk = em.find(SealedChunk.class, id);
        em.detach(chunk);
        return chunk.bytes();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
