package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * @param unread      files of opened bids whose properties have not been read yet
 * @param uncertified opened bids that came without a certificate, so that there was none to compare
 */
public record SignalsView(String tender, List<SignalView> signals, int unread, int uncertified) implements Serializable {
}
