package org.yangguang.tender;

/** A member has stepped back in the evaluation. @param agency that has to see to the substitute */
public record MemberLeft(String tender, String title, String agency, String memberName) {
}
