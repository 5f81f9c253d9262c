package org.yangguang.batch;

/** A batch has been taken down and waits to be worked on. */
public record BatchBegun(String number) {
}
