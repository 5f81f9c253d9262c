package org.yangguang.batch;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.EJBAccessException;
import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Breach;
import org.yangguang.shared.KeptJson;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/**
 * Why a row's task was left open.
 *
 * @param component whose bundle has the sentence, under the code
 * @param code      of the rule; batch.doneBy, shared.stale, shared.notFound, shared.denied, shared.failed for what is none
 * @param article   what the rule rests on, null for none
 * @param args      of the sentence, as shown
 */
public record BatchRefusal(String component, String code, String article, List<String> args) implements Serializable {

    private static final String SHARED = "shared";
    private static final int LONGEST = 100;

    public BatchRefusal {
        args = args == null ? List.of() : List.copyOf(args);
    }

    /** What a door threw, in words that its own page would have used. */
    static List<BatchRefusal> of(RuntimeException thrown, String number) {
        if (thrown instanceof RuleViolation violation) {
            return violation.breaches().stream().map(BatchRefusal::of).toList();
        }
        if (thrown instanceof Stale stale && stale.changedBy() != null) {
            return List.of(new BatchRefusal("batch", "batch.doneBy", null, List.of(number, stale.changedBy())));
        }
        if (Stale.isBehind(thrown)) {
            return List.of(shared("stale", number));
        }
        if (thrown instanceof NotFound) {
            return List.of(shared("notFound", number));
        }
        if (thrown instanceof EJBAccessException) {
            return List.of(shared("denied"));
        }
        return List.of(shared("failed", Recorded.of(thrown).map(Recorded::incident).orElseGet(Recorded::newIncident)));
    }

    /** Whether it is the system's fault and nobody's decision. */
    boolean isFailure() {
        return code.equals("shared.failed");
    }

    private static BatchRefusal shared(String word, String... args) {
        return new BatchRefusal(SHARED, SHARED + "." + word, null, List.of(args));
    }

    private static BatchRefusal of(Breach breach) {
        return new BatchRefusal(breach.rule().component(), breach.rule().code(), breach.rule().article(),
                breach.args().stream().map(BatchRefusal::shown).toList());
    }

    private static String shown(Object arg) {
        String text = arg instanceof Money money ? String.format("%,.2f", money.yuan()) : String.valueOf(arg);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static String kept(List<BatchRefusal> refusals) {
        return KeptJson.write(refusals);
    }

    static List<BatchRefusal> read(String kept) {
        return kept == null ? List.of() : KeptJson.read(kept, new TypeReference<List<BatchRefusal>>() { });
    }
}
