package org.yangguang.tender;

import java.util.List;

/** What the opening of bids waits for, told by a component that stands above this one. */
public interface OpeningGate {

    /** Numbers of the enquiries about the documents that came before their cut-off and have no answer yet. */
    List<String> unanswered(String tender);
}
