package org.yangguang.appraisal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yangguang.regulation.Regulation;

/** Weights of the four criteria in percent and the marks from which an appraisal passes, as in force when it was opened. */
public record Weights(BigDecimal foresight, BigDecimal science, BigDecimal practicality, BigDecimal system,
                      BigDecimal pass, BigDecimal passWithChanges) implements Serializable {

    static Weights of(Regulation regulation) {
        return new Weights(regulation.percent("INI-07.weight.foresight"), regulation.percent("INI-07.weight.science"),
                regulation.percent("INI-07.weight.practicality"), regulation.percent("INI-07.weight.system"),
                regulation.parameter("INI-07.pass").amount(), regulation.parameter("INI-07.pass-with-changes").amount());
    }

    /** The weighted total of one opinion, two decimals HALF_UP. */
    BigDecimal total(BigDecimal f, BigDecimal s, BigDecimal p, BigDecimal y) {
        return f.multiply(foresight).add(s.multiply(science)).add(p.multiply(practicality)).add(y.multiply(system))
                .movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** What the average speaks for. */
    public Conclusion proposal(BigDecimal average) {
        if (average.compareTo(pass) >= 0) {
            return Conclusion.PASSED;
        }
        return average.compareTo(passWithChanges) >= 0 ? Conclusion.PASSED_WITH_CHANGES : Conclusion.FAILED;
    }
}
