package org.yangguang.appraisal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** One expert's opinion; marks and words are null as long as the actor may not see them. */
public record OpinionView(int round, String expert, String expertName, OpinionStatus status, BigDecimal foresight,
                          BigDecimal science, BigDecimal practicality, BigDecimal system, BigDecimal total,
                          Conclusion advice, String remarks, String recusalGround, LocalDateTime givenAt)
        implements Serializable {

    OpinionView sealed() {
        return new OpinionView(round, expert, expertName, status, null, null, null, null, null, null, null, null, givenAt);
    }
}
