package org.yangguang.resolution;

import java.io.Serializable;

/**
 * The second person's word.
 *
 * @param agrees  whether record and scan say the same
 * @param remark  required when they do not
 * @param version of the record as read
 */
public record VerifyResolution(Boolean agrees, String remark, long version) implements Serializable {
}
