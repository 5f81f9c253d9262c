package org.yangguang.registry;

/** @param part 64 lower-case hexadecimal digits from a secure source */
public record DrawPart(String part) {
}
