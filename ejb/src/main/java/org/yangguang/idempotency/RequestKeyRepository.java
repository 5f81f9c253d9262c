package org.yangguang.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.yangguang.shared.UniqueKey;

/** The keys and their answers. */
@ApplicationScoped
class RequestKeyRepository {

    private static final String UNIQUE = "uq_idempotency_key";

    @PersistenceContext
    private EntityManager em;

    Optional<RequestKey> of(String userName, String key) {
        return em.createQuery("select k from RequestKey k where k.userName = :user and k.key = :key", RequestKey.class)
                .setParameter("user", userName).setParameter("key", key).getResultStream().findFirst();
    }

    /** Writes the row at once; waits while another transaction is writing the same key. */
    void take(RequestKey key) {
        try {
            em.persist(key);
            em.flush();
        } catch (PersistenceException refused) {
            if (UniqueKey.refused(refused, UNIQUE)) {
                throw new KeyTaken(refused);
            }
            throw refused;
        }
    }

    void forget(String userName, LocalDateTime before) {
        em.createQuery("delete from RequestKey k where k.userName = :user and k.keptAt < :before")
                .setParameter("user", userName).setParameter("before", before).executeUpdate();
    }
}
