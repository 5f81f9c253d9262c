package org.yangguang.dispute;

import java.io.Serializable;

/** A supplier whose complaints were found without ground at least as often in twelve months as the law bears (DSP-05). */
public record FrivolousView(String supplier, String supplierName, long unfounded) implements Serializable {
}
