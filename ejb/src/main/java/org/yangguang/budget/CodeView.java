package org.yangguang.budget;

import java.io.Serializable;

/**
 * A budget code with its names.
 *
 * @param kind function or economic
 */
public record CodeView(String code, String kind, String name, String nameEn) implements Serializable {
}
