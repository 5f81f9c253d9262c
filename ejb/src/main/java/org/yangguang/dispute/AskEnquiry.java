package org.yangguang.dispute;

import java.io.Serializable;

/**
 * 询问.
 *
 * @param tender   number of the tender, CG-…
 * @param step     what it is about
 * @param question at most 2000 characters
 */
public record AskEnquiry(String tender, DisputeStep step, String question) implements Serializable {
}
