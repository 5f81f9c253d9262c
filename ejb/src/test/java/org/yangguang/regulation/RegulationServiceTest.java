package org.yangguang.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Stale;

/** The law is chosen by the act's day, and what has been in force is frozen. */
class RegulationServiceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<ParameterRow> rows = new ArrayList<>();
    private RegulationService service;

    @BeforeEach
    void begin() {
        ParameterRepository memory = new ParameterRepository() {
            @Override
            List<ParameterRow> known() {
                return rows;
            }

            @Override
            List<ParameterRow> all() {
                return rows;
            }

            @Override
            Optional<ParameterRow> locked(long id) {
                return rows.stream().filter(r -> r.id() == id).findFirst();
            }

            @Override
            List<ParameterRow> seriesOf(ParameterRow row) {
                return rows.stream().filter(row::sameSeries).sorted(Comparator.comparing(ParameterRow::effectiveFrom)).toList();
            }

            @Override
            void add(ParameterRow row) {
                numbered(row);
                rows.add(row);
            }

            @Override
            void remove(ParameterRow row) {
                rows.remove(row);
            }
        };
        SessionContext session = (SessionContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SessionContext.class},
                (proxy, method, args) -> (Principal) () -> "sysadmin");
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        service = Injected.into(new RegulationService(), memory, clock, session);
        row("MET-01.open-tender", "2000000", "CNY", "2020-01-01", null, null);
        row("PAY.days", "10", "WORKING_DAYS", "2020-01-01", null, null);
    }

    private void numbered(ParameterRow row) {
        set(row, "id", (long) rows.size() + 1);
    }

    private ParameterRow row(String code, String amount, String unit, String from, String level, String region) {
        ParameterRow row = new ParameterRow();
        set(row, "code", code);
        set(row, "amount", new BigDecimal(amount));
        set(row, "unit", unit);
        set(row, "effectiveFrom", LocalDate.parse(from));
        set(row, "budgetLevel", level);
        set(row, "region", region);
        set(row, "nameZh", code);
        set(row, "article", "国办发〔2019〕55号");
        numbered(row);
        rows.add(row);
        return row;
    }

    private static void set(ParameterRow row, String name, Object value) {
        try {
            var field = ParameterRow.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AddParameter add(long row, String amount, String from) {
        return new AddParameter(row, amount == null ? null : new BigDecimal(amount), from == null ? null : LocalDate.parse(from), "财库〔2026〕9号", null, 0);
    }

    @Test
    void theActsDayChoosesTheValue() {
        service.addParameter(add(1, "4000000", "2026-07-01"));
        assertThat(service.asOf(LocalDate.of(2026, 6, 30)).money("MET-01.open-tender")).isEqualTo(Money.of(2_000_000));
        assertThat(service.asOf(LocalDate.of(2026, 7, 1)).money("MET-01.open-tender")).isEqualTo(Money.of(4_000_000));
        assertThat(service.asOf(TODAY).count("PAY.days")).isEqualTo(10);
        assertThatThrownBy(() -> service.asOf(LocalDate.of(2019, 1, 1)).count("PAY.days")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRegionsOwnValueGoesBeforeTheGeneralOne() {
        row("MET-01.open-tender", "3000000", "CNY", "2020-01-01", "provincial", null);
        row("MET-01.open-tender", "4000000", "CNY", "2020-01-01", null, "370000");
        assertThat(service.asOf(TODAY, "provincial", "410000").money("MET-01.open-tender")).isEqualTo(Money.of(3_000_000));
        assertThat(service.asOf(TODAY, "provincial", "370000").money("MET-01.open-tender")).isEqualTo(Money.of(4_000_000));
        assertThat(service.asOf(TODAY).money("MET-01.open-tender")).isEqualTo(Money.of(2_000_000));
    }

    @Test
    void whatWasInForceIsFrozen() {
        Refused.by(RegulationRule.PAST_IS_FROZEN, "effectiveFrom", () -> service.addParameter(add(1, "1", "2026-03-02")));
        Refused.by(RegulationRule.PAST_IS_FROZEN, null, () -> service.withdrawParameter(1, 0));
    }

    @Test
    void aValueToComeCanBeTakenBack() {
        service.addParameter(add(1, "4000000", "2026-07-01"));
        service.withdrawParameter(3, 0);
        assertThat(service.asOf(LocalDate.of(2027, 1, 1)).money("MET-01.open-tender")).isEqualTo(Money.of(2_000_000));
    }

    @Test
    void aSuccessorFollowsTheLastOfItsSeriesAndBeginsLater() {
        service.addParameter(add(1, "4000000", "2026-07-01"));
        Refused.by(RegulationRule.LAST_OF_ITS_SERIES, null, () -> service.addParameter(add(1, "5000000", "2026-08-01")));
        Refused.by(RegulationRule.SUCCESSOR_BEGINS_LATER, "effectiveFrom", () -> service.addParameter(add(3, "5000000", "2026-07-01")));
    }

    @Test
    void aValueFitsItsUnit() {
        Refused.by(RegulationRule.FITS_ITS_UNIT, "amount", () -> service.addParameter(add(1, "0.001", "2026-07-01")));
        Refused.by(RegulationRule.FITS_ITS_UNIT, "amount", () -> service.addParameter(add(2, "1.5", "2026-07-01")));
        Refused.by(InputRule.NEGATIVE, "amount", () -> service.addParameter(add(2, "-1", "2026-07-01")));
        Refused.by(InputRule.TOO_LARGE, "amount", () -> service.addParameter(add(1, "1000000000000", "2026-07-01")));
        Refused.by(InputRule.REQUIRED, "effectiveFrom", () -> service.addParameter(add(2, "1", null)));
    }

    @Test
    void aRowReadBeforeIsStale() {
        assertThatThrownBy(() -> service.addParameter(new AddParameter(1L, BigDecimal.ONE, LocalDate.of(2026, 8, 1), "x", null, 7))).isInstanceOf(Stale.class);
    }
}
