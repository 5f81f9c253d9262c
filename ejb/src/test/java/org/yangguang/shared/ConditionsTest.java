package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is asked of a register, and that an open filter asks nothing. */
class ConditionsTest {

    private final Map<String, Object> values = new TreeMap<>();
    private String jpql;

    private void ask(Conditions conditions) {
        Object query = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {TypedQuery.class}, (proxy, method, args) -> {
            values.put((String) args[0], args[1]);
            return proxy;
        });
        EntityManager database = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, args) -> {
                    jpql = (String) args[0];
                    return query;
                });
        conditions.ask(database, Long.class, "select count(r) from Row r", "");
    }

    @Test
    void anOpenFilterSetsNoCondition() {
        ask(new Conditions().and("r.status = :status", "status", null).and("r.field = :field", "field", " ").contains("  ", "r.title"));
        assertThat(jpql).isEqualTo("select count(r) from Row r");
        assertThat(values).isEmpty();
    }

    @Test
    void whatIsGivenIsJoinedAndBound() {
        ask(new Conditions().and("r.number is not null").and("r.status = :status", "status", "OPEN").and("r.unit in :units", "units", "A")
                .with("other", 7));
        assertThat(jpql).isEqualTo("select count(r) from Row r where r.number is not null and r.status = :status and r.unit in :units");
        assertThat(values).containsExactlyInAnyOrderEntriesOf(Map.of("status", "OPEN", "units", "A", "other", 7));
    }

    @Test
    void textIsLookedForInEachPathAndIsNoPattern() {
        ask(new Conditions().contains(" 100%_A! ", "r.title", "r.number"));
        assertThat(jpql).isEqualTo("select count(r) from Row r where (lower(r.title) like :text escape '!' or lower(r.number) like :text escape '!')");
        assertThat(values).containsExactlyEntriesOf(Map.of("text", "%100!%!_a!!%"));
    }
}
