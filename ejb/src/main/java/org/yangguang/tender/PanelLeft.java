package org.yangguang.tender;

/** A drawn expert has left before signing: the purchaser calls the next of the order. */
public record PanelLeft(String purchase, String title, String buyer, String memberName) {
}
