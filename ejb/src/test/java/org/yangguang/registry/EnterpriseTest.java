package org.yangguang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

class EnterpriseTest {

    private final Enterprise enterprise = new Enterprise(LocalDate.of(2026, 3, 2));

    private static EnterpriseEntry entry(String creditCode, String region, String account) {
        return new EnterpriseEntry("QLRJ", creditCode, "齐鲁软件", EnterpriseScale.SMALL, "林建业", "林涛", "0531-1", region,
                "工商银行", account, null);
    }

    private static RuleViolation refused(Runnable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act::run);
        assertThat(violation).isNotNull();
        return violation;
    }

    @Test
    void takesOverAWellFormedRecord() {
        enterprise.enter(entry("91370100MA3C7D9E90", "370102", "1602003109200100001"));
        assertThat(enterprise.view().creditCode()).isEqualTo("91370100MA3C7D9E90");
    }

    @Test
    void refusesAMalformedCreditCode() {
        RuleViolation violation = refused(() -> enterprise.enter(entry("91110105MA00A1B200", "370102", "16020031092")));
        assertThat(violation.breaks(RegistryRule.CREDIT_CODE_IS_WELL_FORMED)).isTrue();
    }

    @Test
    void refusesACreditCodeWithAWrongBodyCode() {
        String first = "91350100M000100Y5";
        RuleViolation violation = refused(() -> enterprise.enter(entry(first + CreditCode.check(first), "370102", "16020031092")));
        assertThat(violation.breaks(RegistryRule.CREDIT_CODE_HOLDS_A_BODY_CODE)).isTrue();
    }

    @Test
    void refusesARegionThatIsNoSixDigits() {
        assertThat(refused(() -> enterprise.enter(entry("91370100MA3C7D9E90", "3701", "16020031092"))).breaks(RegistryRule.REGION_IS_KNOWN)).isTrue();
    }

    @Test
    void refusesABankAccountThatIsNoNumber() {
        assertThat(refused(() -> enterprise.enter(entry("91370100MA3C7D9E90", "370102", "abc"))).breaks(RegistryRule.BANK_ACCOUNT_IS_DIGITS)).isTrue();
    }

    @Test
    void refusesADebarmentOfMoreThanThreeYears() {
        LocalDate from = LocalDate.of(2026, 3, 2);
        assertThat(refused(() -> enterprise.debar("JC-2026-0001", new DebarmentEntry(from, from.plusYears(3).plusDays(1), "串通投标", "财决〔2026〕1号", 0), 3))
                .breaks(RegistryRule.DEBARMENT_HAS_A_TERM)).isTrue();
        assertThat(refused(() -> enterprise.debar("JC-2026-0001", new DebarmentEntry(from, from, "串通投标", "财决〔2026〕1号", 0), 3))
                .breaks(InputRule.DATE_ORDER)).isTrue();
    }

    @Test
    void registersNothingTwiceAndLetsASupplierKeepItsOwnOnly() {
        EnterpriseEntry entry = entry("91370100MA3C7D9E90", "370102", "16020031092");
        enterprise.enter(entry);
        Enterprise other = new Enterprise(LocalDate.of(2026, 3, 2));
        other.enter(entry);
        assertThat(refused(() -> other.ensureOwnCode(enterprise)).breaks(RegistryRule.CREDIT_CODE_IS_NOT_REGISTERED_TWICE)).isTrue();
        assertThat(refused(() -> enterprise.ensureNotNew(entry)).breaks(RegistryRule.CREDIT_CODE_IS_NOT_REGISTERED_TWICE)).isTrue();
        Actor stranger = new Actor("supplier2", "宋佳", "HHSJ", "黄河数据", Set.of(Role.SUPPLIER), List.of());
        assertThat(refused(() -> Enterprise.ensureMayBeKeptBy(stranger, entry)).breaks(RegistryRule.OWN_RECORD_ONLY)).isTrue();
        Expert expert = new Expert();
        ExpertEntry card = new ExpertEntry("expert1", "丁一鸣", null, "北京理工大学", "information", "教授", "110108", true, List.of(), null);
        expert.enter(card);
        assertThat(refused(() -> expert.ensureNotNew(card)).breaks(RegistryRule.EXPERT_IS_NOT_REGISTERED_TWICE)).isTrue();
    }

    @Test
    void isDebarredFromTheFirstDayToTheLast() {
        enterprise.enter(entry("91370100MA3C7D9E90", "370102", "16020031092"));
        LocalDate from = LocalDate.of(2026, 3, 2);
        enterprise.debar("JC-2026-0001", new DebarmentEntry(from, from.plusYears(1), "串通投标", "财决〔2026〕1号", 0), 3);
        EnterpriseView view = enterprise.view();
        assertThat(view.debarredOn(from)).isTrue();
        assertThat(view.debarredOn(from.plusYears(1))).isTrue();
        assertThat(view.debarredOn(from.minusDays(1))).isFalse();
        assertThat(view.debarredOn(from.plusYears(1).plusDays(1))).isFalse();
    }
}
