package org.yangguang.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The lock of one row, for repositories whose entities bring their parts along when they are read again. */
public final class RowLock {

    private RowLock() {
    }

    /**
     * Waits for whoever holds the row, holds it until the transaction ends and reads the entity with its parts again: it
     * may have been read before in this transaction, without the lock. In two questions, since a locking read that joins
     * the parts would on some databases lock only after it has read.
     *
     * @param entity managed and not changed in this transaction; has an {@code id}
     * @return the same entity
     */
    public static <T> T taken(EntityManager em, Class<T> type, T entity) {
        em.createQuery("select e.id from " + type.getSimpleName() + " e where e = :entity", Object.class)
                .setParameter("entity", entity).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        em.refresh(entity);
        return entity;
    }
}
