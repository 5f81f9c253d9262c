package org.yangguang.project;

import java.io.Serializable;

/** An administrative division (GB/T 2260). */
public record RegionView(String code, String name, String nameEn) implements Serializable {
}
