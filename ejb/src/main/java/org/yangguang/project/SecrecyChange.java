package org.yangguang.project;

import java.io.Serializable;
import org.yangguang.secrecy.SecrecyLevel;

/**
 * 变更密级.
 *
 * @param secrecy the new level, public or internal
 * @param reason  why
 */
public record SecrecyChange(SecrecyLevel secrecy, String reason) implements Serializable {
}
