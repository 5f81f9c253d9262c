package org.yangguang.outlook;

import java.io.Serializable;

/**
 * What is asked for; null components do not narrow, but the state, which is then what is on its way.
 *
 * @param supplier organisation code or part of the name of the payee
 * @param project  project, application or contract number
 */
public record StandFilter(String supplier, String project, StandState state) implements Serializable {

    public StandFilter {
        supplier = supplier == null || supplier.isBlank() ? null : supplier.strip();
        project = project == null || project.isBlank() ? null : project.strip();
        state = state == null ? StandState.LIVE : state;
    }

    boolean matches(String code, String name) {
        return supplier == null || supplier.equals(code) || name != null && name.contains(supplier);
    }
}
