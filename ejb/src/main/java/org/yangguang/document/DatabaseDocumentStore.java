package org.yangguang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Contents as rows of one mebibyte each. */
@ApplicationScoped
class DatabaseDocumentStore implements DocumentStore {

    @PersistenceContext
    private EntityManager em;

    @Override
    public DocumentContent keep(Path file, String sha256, long length) throws IOException {
        // the lock lets two uploads of the same file wait for each other, so that the second finds the first's paper
        List<DocumentContent> known = em.createQuery(
                        "select c from DocumentContent c where c.sha256 = :sha256 and c.length = :length order by c.id", DocumentContent.class)
                .setParameter("sha256", sha256).setParameter("length", length).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        DocumentContent content = new DocumentContent(sha256, length);
        em.persist(content);
        try (InputStream in = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] bytes = in.readNBytes(DocumentChunk.BYTES); bytes.length > 0; bytes = in.readNBytes(DocumentChunk.BYTES)) {
                DocumentChunk chunk = new DocumentChunk(content.id(), position++, bytes);
                em.persist(chunk);
                em.flush();
                em.detach(chunk);
            }
        }
        return content;
    }

    @Override
    public void copy(Long contentId, OutputStream out) throws IOException {
        List<Long> chunks = em.createQuery("select k.id from DocumentChunk k where k.contentId = :id order by k.position", Long.class)
                .setParameter("id", contentId).getResultList();
        for (Long id : chunks) {
            DocumentChunk chunk = em.find(DocumentChunk.class, id);
            out.write(chunk.bytes());
            em.detach(chunk);
        }
    }
}
