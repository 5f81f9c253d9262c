package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/** @param unread files of opened bids whose properties have not been read yet */
public record SignalsView(String tender, List<SignalView> signals, int unread) implements Serializable {
}
