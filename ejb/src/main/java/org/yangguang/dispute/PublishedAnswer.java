package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An enquiry and its answer as everybody reads it: nothing tells who asked. */
public record PublishedAnswer(String number, String tender, String title, DisputeStep step, String question, String answer, LocalDateTime answeredAt)
        implements Serializable {
}
