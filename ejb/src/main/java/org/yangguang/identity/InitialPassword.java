package org.yangguang.identity;

import java.io.Serializable;
import org.yangguang.shared.Secret;

/** Shown once to the administrator who made it; the person changes it at the first login. */
public record InitialPassword(String userName, @Secret String password) implements Serializable {
}
