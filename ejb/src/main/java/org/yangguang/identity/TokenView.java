package org.yangguang.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Secret;

/**
 * A token of the API.
 *
 * @param number for revoking it
 * @param token  the token itself, only in the answer to its creation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenView(String number, String userName, String label, LocalDateTime createdAt, LocalDateTime expiresAt,
                        LocalDateTime revokedAt, boolean valid, @Secret String token) implements Serializable {
}
