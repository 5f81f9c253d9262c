package org.yangguang.tender;

/** Marks on paper have been entered for a member: a second person is to verify them, and the member is to know. */
public record PaperSheetEntered(String tender, String title, String buyer, String agency, String member, String memberName, String by) {
}
