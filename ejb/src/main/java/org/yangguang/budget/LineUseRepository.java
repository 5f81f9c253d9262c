package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.yangguang.shared.Money;

/** Budget lines of many projects at once, as questions. */
@ApplicationScoped
class LineUseRepository {

    /** So many numbers fit into one question on every database. */
    private static final int AT_ONCE = 500;

    /** A movement without the row that holds it. */
    record Move(String line, String contract, BudgetEntry.Kind kind, Money amount, LocalDateTime at) {
    }

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

    /** In the order in which they were made, project by project; those of one contract stood under one lock, so their times do not cross. */
    List<Move> moves(Collection<String> projects) {
        return inParts(projects, part -> em.createQuery("select e.lineNumber, e.contractNumber, e.kind, e.amount, e.madeAt from BudgetEntry e"
                + " where e.projectNumber in :projects order by e.projectNumber, e.madeAt, e.id", Object[].class)
                .setParameter("projects", part).getResultStream()
                .map(row -> new Move((String) row[0], (String) row[1], (BudgetEntry.Kind) row[2], (Money) row[3], (LocalDateTime) row[4])).toList());
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
