package org.yangguang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yangguang.shared.Findable;

/** The rows of all entities that can be found, whichever components they are of. */
@ApplicationScoped
class FindableRows {

    @PersistenceContext
    private EntityManager em;

    /** Entities that can be found, by the names under which they are asked for, in a fixed order. */
    List<String> entities() {
        return em.getMetamodel().getEntities().stream().filter(e -> Findable.class.isAssignableFrom(e.getJavaType()))
                .map(e -> e.getName()).sorted().toList();
    }

    /** The next of an entity's rows in the order of their keys. */
    List<Findable> after(String entity, long last, int count) {
        return em.createQuery("select f from " + entity + " f where f.id > :last order by f.id", Findable.class)
                .setParameter("last", last).setMaxResults(count).getResultList();
    }

    long id(Findable row) {
        return (Long) em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }
}
