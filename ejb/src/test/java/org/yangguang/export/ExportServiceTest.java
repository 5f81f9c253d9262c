package org.yangguang.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.Untold;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Holding;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;

/** Who may order which file, on a real database. */
class ExportServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final AtomicInteger numbers = new AtomicInteger();
    private SessionFactory factory;
    private long rows = 5;
    private boolean atOnce = true;

    @BeforeEach
    void openDatabase() {
        factory = new Configuration().addAnnotatedClass(ExportJob.class).addAnnotatedClass(ExportPart.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:export" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create").buildSessionFactory();
    }

    @AfterEach
    void closeDatabase() {
        factory.close();
    }

    private <T> T as(String user, Function<ExportService, T> asked) {
        ExportSource source = new ExportSource() {
            @Override
            public String kind() {
                return "list";
            }

            @Override
            public boolean isGivenAtOnce() {
                return atOnce;
            }

            @Override
            public ExportPlan plan(ExportOrder order) {
                return new ExportPlan("清单", "list.txt", "text/plain", rows);
            }

            @Override
            public void write(ExportOrder order, OutputStream out, ExportProgress progress) throws IOException {
                out.write(order.of("q").getBytes(StandardCharsets.UTF_8));
            }
        };
        Instance<?> sources = (Instance<?>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, args) -> Stream.of(source));
        Numbering numbering = series -> series + "-2026-" + numbers.incrementAndGet();
        Actor actor = new Actor(user, user, "XXH", "XXH", Set.of(Role.PROJECT_OFFICER), List.of());
        return factory.fromTransaction(em -> asked.apply(Injected.into(new ExportService(), Injected.into(new ExportRepository(), em),
                Acting.of(actor), sources, numbering, CLOCK, new Untold())));
    }

    private static ExportOrder list(String q) {
        return new ExportOrder("list", Map.of("q", q));
    }

    @Test
    void givesTheOrderThatThereIsToWhoeverOrdersAMillionRowsTenTimes() {
        rows = ExportService.MOST_ROWS;
        String first = as("officer", s -> s.orderExport(list("水利"))).number();
        for (int i = 0; i < 9; i++) {
            assertThat(as("officer", s -> s.orderExport(list("水利"))).number()).isEqualTo(first);
        }
        assertThat(as("officer", ExportService::listExports)).hasSize(1);
        assertThat(as("head", s -> s.orderExport(list("水利"))).number()).isNotEqualTo(first);
    }

    @Test
    void makesThreeAtOnceForEach() {
        for (String q : List.of("a", "b", "c")) {
            as("officer", s -> s.orderExport(list(q)));
        }
        Refused.by(ExportRule.FEW_AT_ONCE, null, () -> as("officer", s -> s.orderExport(list("d"))));
        as("officer", s -> {
            s.removeExport(s.listExports().get(0).number());
            return s;
        });
        assertThat(as("officer", s -> s.orderExport(list("d"))).status()).isEqualTo(ExportStatus.WAITING);
    }

    /** Finished files are the person's as well: a million rows asked for eleven times in a row are kept ten times at most. */
    @Test
    void keepsTenForEachUntilOneIsRemoved() {
        rows = ExportService.MOST_ROWS;
        for (int i = 0; i < ExportService.MOST_KEPT; i++) {
            String number = as("officer", s -> s.orderExport(list("水利"))).number();
            factory.inTransaction(em -> em.createQuery("select j from ExportJob j where j.number = :n", ExportJob.class)
                    .setParameter("n", number).getSingleResult().ready(1000, LocalDateTime.now(CLOCK)));
        }
        Refused.by(ExportRule.FEW_ARE_KEPT, null, () -> as("officer", s -> s.orderExport(list("水利"))));
        assertThat(as("head", s -> s.orderExport(list("水利"))).status()).as("another's are not counted").isEqualTo(ExportStatus.WAITING);
        as("officer", s -> {
            s.removeExport(s.listExports().get(3).number());
            return s;
        });
        assertThat(as("officer", s -> s.orderExport(list("水利"))).status()).isEqualTo(ExportStatus.WAITING);
        Refused.by(ExportRule.FEW_ARE_KEPT, null, () -> as("officer", s -> s.orderExport(list("电力"))));
    }

    @Test
    void isHeldByItsOrdererWhileItIsBeingMade() {
        String number = as("officer", s -> s.orderExport(list("a"))).number();
        List<Holding> held = factory.fromTransaction(em -> Injected.into(new ExportHoldings(), Injected.into(new ExportRepository(), em)).of("officer"));
        assertThat(held).extracting(Holding::number).containsExactly(number);
        assertThat(held).allMatch(h -> h.kind() == HoldingKind.RUNNING);
        as("officer", s -> {
            s.removeExport(number);
            return s;
        });
        held = factory.fromTransaction(em -> Injected.into(new ExportHoldings(), Injected.into(new ExportRepository(), em)).of("officer"));
        assertThat(held).isEmpty();
    }

    @Test
    void refusesWhatNoWorkbookHoldsAndWhatIsNoKind() {
        rows = ExportService.MOST_ROWS + 1;
        Refused.by(ExportRule.FITS_A_WORKBOOK, null, () -> as("officer", s -> s.orderExport(list("a"))));
        Refused.by(InputRule.UNKNOWN_CHOICE, "kind", () -> as("officer", s -> s.orderExport(new ExportOrder("nothing", Map.of()))));
        Refused.by(InputRule.UNKNOWN_CHOICE, "kind", () -> as("officer", s -> s.orderExport(new ExportOrder(null, null))));
    }

    @Test
    void givesShortFilesAtOnceAndLongOnesNot() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as("officer", s -> {
            s.findAtOnce(list("水利"), out);
            return s;
        });
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("水利");
        atOnce = false;
        Refused.by(InputRule.UNKNOWN_CHOICE, "kind", () -> as("officer", s -> {
            s.findAtOnce(list("水利"), out);
            return s;
        }));
        atOnce = true;
        rows = ExportService.MOST_AT_ONCE + 1;
        Refused.by(ExportRule.IS_SHORT, null, () -> as("officer", s -> {
            s.findAtOnce(list("水利"), out);
            return s;
        }));
    }

    @Test
    void showsNobodyTheOrdersOfOthers() {
        String number = as("officer", s -> s.orderExport(list("a"))).number();
        assertThat(as("head", ExportService::listExports)).isEmpty();
        assertThatThrownBy(() -> as("head", s -> s.viewExport(number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("head", s -> {
            s.removeExport(number);
            return s;
        })).isInstanceOf(NotFound.class);
        assertThat(as("officer", s -> s.viewExport(number)).title()).isEqualTo("清单");
    }
}
