package org.yangguang.tender;

import java.time.LocalDate;
import java.util.Optional;

/** How far the contract of an award has come, told by the components that stand above this one; the furthest counts. */
public interface ContractProgress {

    AwardProgress of(String contract);

    /** When it was signed; empty before, and from whoever does not know. */
    default Optional<LocalDate> signedOn(String contract) {
        return Optional.empty();
    }

    /** Its last day for signing, later where an ordered rest does not count; empty from whoever does not know. */
    default Optional<LocalDate> signBy(String contract) {
        return Optional.empty();
    }
}
