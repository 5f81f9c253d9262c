package org.yangguang.identity;

import org.yangguang.shared.Secret;

/** A person's own change of password. */
public record ChangePassword(@Secret String current, @Secret String wanted, @Secret String repeated) {
}
