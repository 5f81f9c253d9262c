package org.yangguang.project;

import java.io.Serializable;

/** Why a halted project goes on. */
public record ResumeForm(String opinion, long version) implements Serializable {
}
