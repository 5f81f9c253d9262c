package org.yangguang.departure;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yangguang.identity.Role;

/** What the service adds to a handover for its reader: names, the rows that the reader may see, and what the reader may do. */
record Reading(UnaryOperator<String> names, String organisationName, List<DepartureView.Row> rows, Set<Role> vacant, boolean changed,
               boolean supervises, boolean awaited, boolean mayCancel) {
}
