package org.yangguang.web.api;

import java.util.List;

/**
 * One page of a register: the rows asked for by {@code first} (counted from 0) and {@code count}, and how many there are
 * in all.
 */
public record Page<T>(List<T> rows, long total) {
}
