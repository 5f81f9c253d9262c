package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Budget lines of many projects at once, as questions. */
@ApplicationScoped
class LineUseRepository {

    /** So many numbers fit into one question on every database. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    List<BudgetBalance> balances(Collection<String> projects) {
        return inParts(projects, part -> em.createQuery("select b from BudgetBalance b where b.projectNumber in :projects"
                + " order by b.projectNumber, b.position, b.id", BudgetBalance.class).setParameter("projects", part).getResultList());
    }

    /** The versions in force. */
    List<Budget> approved(Collection<String> projects) {
        return inParts(projects, part -> em.createQuery("select b from Budget b left join fetch b.lines where b.projectNumber in :projects and b.status = :approved"
                + " order by b.projectNumber", Budget.class).setParameter("projects", part)
                .setParameter("approved", BudgetStatus.APPROVED).getResultList());
    }

    private static <T> List<T> inParts(Collection<String> projects, Function<List<String>, List<T>> question) {
        List<String> all = List.copyOf(new TreeSet<>(projects));
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(question.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }
}
