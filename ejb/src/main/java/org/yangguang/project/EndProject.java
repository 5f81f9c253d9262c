package org.yangguang.project;

import java.io.Serializable;

/** Why a project is terminated, a draft discarded or an application withdrawn; {@code version} of the record as read. */
public record EndProject(String reason, long version) implements Serializable {
}
