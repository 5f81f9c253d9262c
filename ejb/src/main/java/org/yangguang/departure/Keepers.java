package org.yangguang.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Holdings;

/** All components that keep something in a person's own name. */
@ApplicationScoped
class Keepers {

    @Inject
    @Any
    private Instance<Holdings> components;

    List<Holdings> all() {
        return components.stream().toList();
    }

    /** Everything in the person's name, kind by kind and within it in a fixed order, in which it is locked when it moves. */
    List<Holding> of(String userName) {
        return all().stream().flatMap(keeper -> keeper.of(userName).stream())
                .sorted(Comparator.comparing(Holding::kind).thenComparing(Holding::reference)).toList();
    }

    Holdings keeper(HoldingKind kind) {
        return all().stream().filter(keeper -> keeper.kinds().contains(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps " + kind));
    }
}
