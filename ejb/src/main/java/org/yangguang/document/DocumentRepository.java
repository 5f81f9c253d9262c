package org.yangguang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Files as entries under the records that own them; their content is the {@link DocumentStore}'s. */
@ApplicationScoped
class DocumentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Document document) {
        em.persist(document);
    }

    void remove(Document document) {
        em.remove(document);
    }

    Optional<Document> find(String number) {
        return em.createQuery("select d from Document d where d.number = :number", Document.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The paper that is already there when the same file is sent twice for the same purpose. */
    Optional<Document> same(String owner, String kind, String sha256) {
        return em.createQuery("select d from Document d where d.owner = :owner and d.kind = :kind and d.sha256 = :sha256 order by d.id",
                        Document.class)
                .setParameter("owner", owner).setParameter("kind", kind).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    List<Document> of(String owner) {
        return em.createQuery("select d from Document d where d.owner = :owner order by d.id", Document.class)
                .setParameter("owner", owner).getResultList();
    }

    List<Document> ofCase(String application) {
        return em.createQuery("select d from Document d where d.application = :application or d.owner = :application order by d.id",
                        Document.class)
                .setParameter("application", application).getResultList();
    }

    boolean has(String owner, String kind) {
        return em.createQuery("select count(d) from Document d where d.owner = :owner and d.kind = :kind", Long.class)
                .setParameter("owner", owner).setParameter("kind", kind).getSingleResult() > 0;
    }
}
