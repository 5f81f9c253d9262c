package org.yangguang.batch;

import java.io.Serializable;
import java.util.List;

/** A page of the batches, without their rows. */
public record BatchPage(List<BatchView> rows, long total) implements Serializable {
}
