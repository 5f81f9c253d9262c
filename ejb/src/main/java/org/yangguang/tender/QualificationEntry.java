package org.yangguang.tender;

import java.util.List;

/** The purchaser's verdict on each opened bid. */
public record QualificationEntry(List<Verdict> verdicts, String opinion, long version) {

    /** @param ground why the bidder does not qualify */
    public record Verdict(String bid, Boolean qualified, String ground) {
    }
}
