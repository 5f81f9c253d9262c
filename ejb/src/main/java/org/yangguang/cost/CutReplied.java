package org.yangguang.cost;

/** The supplier has replied to a cut; the purchaser's division head is to answer. @param by user name */
public record CutReplied(String confirmation, String title, String buyer, String by) {
}
