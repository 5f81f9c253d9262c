package org.yangguang.tender;

/** A winner who does not sign has been recorded: the purchaser decides what follows. */
public record WinnerRefused(String tender, String title, String buyer, String by) {
}
