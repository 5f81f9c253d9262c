package org.yangguang.identity;

import org.yangguang.shared.Secret;

/** What a person enters to come in. */
public record Credentials(String userName, @Secret String password) {
}
