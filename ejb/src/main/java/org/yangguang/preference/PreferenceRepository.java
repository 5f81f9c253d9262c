package org.yangguang.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people keep of lists. */
@ApplicationScoped
class PreferenceRepository {

    @PersistenceContext
    private EntityManager em;

    void add(KeptView view) {
        em.persist(view);
    }

    void remove(KeptView view) {
        em.remove(view);
    }

    void flush() {
        em.flush();
    }

    List<KeptView> of(String userName, String list) {
        return em.createQuery("select v from KeptView v where v.userName = :user and v.list = :list order by v.name", KeptView.class)
                .setParameter("user", userName).setParameter("list", list).getResultList();
    }
}
