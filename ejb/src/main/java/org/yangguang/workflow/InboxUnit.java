package org.yangguang.workflow;

import java.io.Serializable;

/** An organisation by which a list of tasks may be narrowed. */
public record InboxUnit(String code, String name) implements Serializable {
}
