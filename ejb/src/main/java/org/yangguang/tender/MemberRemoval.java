package org.yangguang.tender;

/** A member who has withdrawn or stays silent is taken out of the committee; also the API's body. @param ground kept on record */
public record MemberRemoval(String member, String ground) {
}
