package org.yangguang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.document.Upload;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Secret;
import org.yangguang.shared.Stale;

/** What leaves an entry, what does not, and what never gets into one. */
class AuditInterceptorTest {

    /** A door as the stages have them. */
    static class PaymentService {
        @RolesAllowed("finance-lead")
        public void approvePayment(String task, Object command) {
        }

        @RolesAllowed("finance-lead")
        public List<String> findPayments(String number) {
            return List.of();
        }
    }

    record Command(String opinion, @Secret String password, Money amount, LocalDate day) {
    }

    private final List<AuditEntry> kept = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final FrameTrail trail = new FrameTrail();
    private Actor actor = new Actor("officer2", "周启明", "XXH", "信息化司", Set.of(Role.PROJECT_OFFICER),
            List.of(new Actor.Principal("financelead", "刘畅", "CWS", Set.of(Role.FINANCE_LEAD))));
    private final AuditInterceptor interceptor;

    AuditInterceptorTest() {
        AuditRepository rows = new AuditRepository() {
            @Override
            void add(AuditEntry entry) {
                kept.add(entry);
            }

            @Override
            boolean inTransaction() {
                return true;
            }

            @Override
            void flush() {
                // nothing is waiting in memory
            }
        };
        AuditWriter writer = Injected.into(new AuditWriter(), rows, new Acting(() -> actor), Clock.systemUTC());
        RefusalService refusals = new RefusalService() {
            @Override
            public void keep(Refusal refusal) {
                refused.add(refusal);
            }
        };
        interceptor = Injected.into(new AuditInterceptor(), rows, writer, refusals);
    }

    private Object call(String method, Callable<Object> work, Object... arguments) throws Exception {
        Method door = List.of(PaymentService.class.getMethods()).stream().filter(m -> m.getName().equals(method)).findFirst().orElseThrow();
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, asked, args) -> switch (asked.getName()) {
                    case "getMethod" -> door;
                    case "getParameters" -> arguments;
                    case "proceed" -> work.call();
                    default -> null;
                });
        try {
            return interceptor.around(context);
        } catch (java.lang.reflect.UndeclaredThrowableException wrapped) {
            throw (Exception) wrapped.getCause();
        }
    }

    private void changed() {
        new ChangeMark().changed(new Object());
    }

    @Test
    void whatChangedSomethingLeavesAnEntryInTheRoleItWasDoneIn() throws Exception {
        call("approvePayment", () -> {
            changed();
            trail.subject("ZF-2026-0001", "XM-2026-2160699-0001");
            trail.amount(Money.of(240_000));
            trail.change(Map.of("status", "prepared"), Map.of("status", "approved"));
            return null;
        }, "task-1", new Command("同意", "Sunlight-2026", Money.of(240_000), LocalDate.of(2026, 3, 2)));
        AuditView entry = kept.get(0).view();
        assertThat(entry.action()).isEqualTo("audit.approvePayment");
        assertThat(entry.role()).isEqualTo("finance-lead");
        assertThat(entry.onBehalfOf()).isEqualTo("financelead");
        assertThat(entry.subject()).isEqualTo("ZF-2026-0001");
        assertThat(entry.project()).isEqualTo("XM-2026-2160699-0001");
        assertThat(entry.amount()).isEqualTo(Money.of(240_000));
        assertThat(entry.outcome()).isEqualTo("done");
        assertThat(entry.address()).isEqualTo("10.0.0.7");
        assertThat(entry.before()).isEqualTo("{\"status\":\"prepared\"}");
        assertThat(entry.arguments()).contains("同意", "240000.00", "2026-03-02").contains("***").doesNotContain("Sunlight");
    }

    @Test
    void whatOnlyReadLeavesNone() throws Exception {
        call("findPayments", () -> List.of(), "ZF-2026-0001");
        call("approvePayment", () -> null, "task-1", null);
        assertThat(kept).isEmpty();
    }

    @Test
    void anInnerCallLeavesOneOnlyWhenItNamesItsSubject() throws Exception {
        call("approvePayment", () -> {
            call("approvePayment", () -> {
                changed();
                return null;
            }, "inner", null);
            call("approvePayment", () -> {
                changed();
                trail.subject("HT-2026-0001", null);
                return null;
            }, "inner", null);
            return null;
        }, "task-1", null);
        assertThat(kept).extracting(e -> e.view().subject()).containsExactly("HT-2026-0001", "task-1");
    }

    @Test
    void refusalsDenialsAndFailuresAreKeptOnce() {
        assertThatThrownBy(() -> call("approvePayment", () -> call("approvePayment", () -> {
            throw new RuleViolation(InputRule.REQUIRED, "opinion");
        }, "inner", null), "task-1", null)).isInstanceOf(RuleViolation.class);
        assertThat(refused).singleElement().satisfies(r -> {
            assertThat(r.outcome()).isEqualTo(AuditOutcome.REFUSED);
            assertThat(r.codes()).isEqualTo("INPUT-X01");
            assertThat(r.subject()).isEqualTo("task-1");
        });
        assertThatThrownBy(() -> call("findPayments", () -> {
            throw new EJBAccessException("no");
        }, "x")).isInstanceOf(EJBAccessException.class);
        assertThat(refused.get(1).outcome()).isEqualTo(AuditOutcome.DENIED);
        assertThatThrownBy(() -> call("approvePayment", () -> {
            throw new IllegalStateException("bug");
        }, "x", null)).isInstanceOf(IllegalStateException.class);
        assertThat(refused.get(2).outcome()).isEqualTo(AuditOutcome.FAILED);
        assertThat(refused.get(2).codes()).isEqualTo("IllegalStateException");
    }

    @Test
    void whatADoorHasToldIsMarkedForThoseWhoAnswerIt() {
        EJBAccessException denied = new EJBAccessException("not your task");
        assertThatThrownBy(() -> call("approvePayment", () -> call("approvePayment", () -> {
            throw denied;
        }, "inner", null), "task-1", null)).isSameAs(denied);
        assertThat(Recorded.of(new EJBException(denied))).get().extracting(Recorded::incident).isNull();
        IllegalStateException broken = new IllegalStateException("bug");
        assertThatThrownBy(() -> call("approvePayment", () -> {
            throw broken;
        }, "task-1", null)).isSameAs(broken);
        assertThat(refused).extracting(Refusal::outcome).containsExactly(AuditOutcome.DENIED, AuditOutcome.FAILED);
        assertThat(Recorded.of(new EJBException(broken)).orElseThrow().incident()).isEqualTo(refused.get(1).incident()).startsWith("YG-");
        assertThat(Recorded.of(new EJBAccessException("no door was reached"))).isEmpty();
    }

    @Test
    void aLostRaceIsToldAsStale() {
        assertThatThrownBy(() -> call("approvePayment", () -> {
            throw new OptimisticLockException();
        }, "ZF-2026-0001", null)).isInstanceOf(Stale.class);
    }

    @Test
    void filesAreNotCopiedIntoTheTrail() {
        String json = AuditJson.of(new Upload("invoice", "发票.pdf", new ByteArrayInputStream("%PDF-1.7".getBytes())));
        assertThat(json).contains("发票.pdf", "(content)").doesNotContain("PDF-1.7");
    }

    /** Wherever the cut falls, no half of a character stays behind: a column of text would refuse it. */
    @Test
    void aLongStateIsCutBetweenTwoCharacters() {
        for (String before : List.of("", "甲")) {
            String json = AuditJson.of(before + "𠮷".repeat(20_000));
            assertThat(json).hasSizeLessThanOrEqualTo(20_001).endsWith("𠮷…");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
        }
    }

    @Test
    void nobodyIsAnEntryWithoutAName() throws Exception {
        actor = null;
        call("approvePayment", () -> {
            changed();
            return null;
        }, "task-1", null);
        assertThat(kept.get(0).view().userName()).isNull();
    }
}
