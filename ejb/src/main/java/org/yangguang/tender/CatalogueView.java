package org.yangguang.tender;

import java.io.Serializable;

/** A code of the procurement catalogue. */
public record CatalogueView(String code, String name, String category) implements Serializable {
}
