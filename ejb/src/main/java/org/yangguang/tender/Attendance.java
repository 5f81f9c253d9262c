package org.yangguang.tender;

/** A member signs in to the evaluation; also the API's body. @param free declares to have no conflict of interest with a bidder */
public record Attendance(Boolean free) {
}
