package org.yangguang.tender;

import org.yangguang.shared.Secret;

/** The answer to a rehearsal: the unwrapped bytes in Base64. */
public record ProofEntry(@Secret String answer) {
}
