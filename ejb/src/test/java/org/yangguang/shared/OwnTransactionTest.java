package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Transactions;

/** A transaction of its own ends in every case, and what was thrown in it comes out. */
class OwnTransactionTest {

    private final List<String> steps = new ArrayList<>();

    @Test
    void whatWasDoneIsCommitted() {
        assertThat(OwnTransaction.in(Transactions.noted(steps), () -> "done")).isEqualTo("done");
        assertThat(steps).containsExactly("begin", "commit");
        OwnTransaction.run(Transactions.noted(steps), () -> steps.add("work"));
        assertThat(steps).containsExactly("begin", "commit", "begin", "work", "commit");
    }

    @Test
    void aRefusalUndoesItAndComesOutAsItWas() {
        NotFound gone = new NotFound("task", "t");
        assertThatThrownBy(() -> OwnTransaction.run(Transactions.noted(steps), () -> {
            throw gone;
        })).isSameAs(gone);
        assertThat(steps).containsExactly("begin", "rollback");
    }

    @Test
    void aCheckedFailureUndoesItAndIsTheCause() {
        IOException broken = new IOException("broken");
        assertThatThrownBy(() -> OwnTransaction.in(Transactions.noted(steps), () -> {
            throw broken;
        })).isInstanceOf(IllegalStateException.class).hasCause(broken);
        assertThat(steps).containsExactly("begin", "rollback");
    }

    @Test
    void aRefusedCommitIsNotUndoneTwice() {
        assertThatThrownBy(() -> OwnTransaction.in(Transactions.refused(steps), () -> "done"))
                .isInstanceOf(IllegalStateException.class).hasCauseInstanceOf(RollbackException.class);
        assertThat(steps).containsExactly("begin", "commit");
    }
}
