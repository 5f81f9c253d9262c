package org.yangguang.cost;

/** A held line has been decided, or a reply answered: the supplier is told. @param words what was said */
public record LineSettled(String confirmation, String title, String supplier, boolean ofReply, String words) {
}
