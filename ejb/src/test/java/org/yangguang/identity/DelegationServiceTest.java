package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;

/** 委托代理: acts on its days and no others, gives no more than the principal holds, and is refused where it must be. */
class DelegationServiceTest {

    private final People people = new People();
    private final DelegationService delegations = people.as("head").door(new DelegationService());
    private final LocalDate today = people.today();

    private Delegate to(String delegate, LocalDate from, LocalDate to, Role... roles) {
        return new Delegate(null, delegate, Set.of(roles), from, to, "出差");
    }

    private boolean mayDecide(String user) {
        people.directory.forget();
        return people.directory.actor(user).orElseThrow().has(Role.DIVISION_HEAD);
    }

    @Test
    void actsOnItsDaysOnly() {
        delegations.delegate(to("officer2", today.plusDays(1), today.plusDays(2)));
        assertThat(mayDecide("officer2")).isFalse();
        people.later(Duration.ofDays(1));
        assertThat(mayDecide("officer2")).isTrue();
        assertThat(people.directory.actor("officer2").orElseThrow().allGroups()).contains("division-head@XXH", "division-head@head");
        assertThat(people.directory.actor("officer2").orElseThrow().groups()).doesNotContain("division-head@XXH");
        people.later(Duration.ofDays(2));
        assertThat(mayDecide("officer2")).isFalse();
    }

    @Test
    void endsWithTheRevocationOrThePrincipalsRole() {
        DelegationView given = delegations.delegate(to("officer2", today, today));
        assertThat(mayDecide("officer2")).isTrue();
        delegations.revoke(given.number(), 0);
        assertThat(mayDecide("officer2")).isFalse();
        delegations.delegate(to("officer2", today, today));
        people.person("head").orElseThrow().grant(Set.of(), "secadmin", today.atStartOfDay());
        assertThat(mayDecide("officer2")).isFalse();
    }

    @Test
    void endsWhenThePrincipalLeaves() {
        delegations.delegate(to("officer2", today, today));
        people.person("head").orElseThrow().activate(false);
        assertThat(mayDecide("officer2")).isFalse();
    }

    @Test
    void whatIsHeldByDelegationCannotBeGivenOn() {
        delegations.delegate(to("officer2", today, today));
        people.as("officer2");
        Refused.by(IdentityRule.ROLE_MAY_BE_DELEGATED, "roles", () -> delegations.delegate(to("officer", today, today, Role.DIVISION_HEAD)));
    }

    @Test
    void refusesWhoMayNotStandIn() {
        Refused.by(IdentityRule.DELEGATE_IS_ANOTHER, "delegate", () -> delegations.delegate(to("head", today, today)));
        Refused.by(IdentityRule.DELEGATE_IS_COLLEAGUE, "delegate", () -> delegations.delegate(to("finance", today, today)));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "delegate", () -> delegations.delegate(to("nobody", today, today)));
        people.as("sysadmin");
        Refused.by(IdentityRule.ROLE_MAY_BE_DELEGATED, "roles", () -> delegations.delegate(to("officer", today, today)));
    }

    @Test
    void refusesDaysThatCannotBe() {
        Refused.by(InputRule.DATE_IN_PAST, "from", () -> delegations.delegate(to("officer2", today.minusDays(1), today)));
        Refused.by(InputRule.DATE_ORDER, "to", () -> delegations.delegate(to("officer2", today.plusDays(2), today)));
        Refused.by(IdentityRule.DELEGATION_IS_NOT_TOO_LONG, "to", () -> delegations.delegate(to("officer2", today, today.plusDays(183))));
        delegations.delegate(to("officer2", today, today.plusDays(5)));
        Refused.by(IdentityRule.DELEGATIONS_DO_NOT_OVERLAP, "from", () -> delegations.delegate(to("officer", today.plusDays(5), today.plusDays(6))));
    }

    @Test
    void theSecurityAdministratorEntersForOthersNeverForSelf() {
        people.as("secadmin");
        delegations.delegateFor(new Delegate("head", "officer2", Set.of(), today, today, "因病"));
        assertThat(mayDecide("officer2")).isTrue();
        Refused.by(IdentityRule.NOBODY_GRANTS_TO_SELF, "delegate", () -> delegations.delegateFor(new Delegate("head", "secadmin", Set.of(), today, today, "因病")));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "principal", () -> delegations.delegateFor(new Delegate("nobody", "officer", Set.of(), today, today, "因病")));
    }

    @Test
    void someoneElsesDelegationIsNotThere() {
        DelegationView given = delegations.delegate(to("officer2", today, today));
        people.as("finance");
        assertThatThrownBy(() -> delegations.revoke(given.number(), 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void tokensLiveTheirDaysAndEndWithRevocation() {
        TokenService tokens = people.as("officer").door(new TokenService());
        TokenView issued = tokens.issue(new NewToken("接口", 10));
        assertThat(tokens.findUserOf(issued.token())).contains("officer");
        assertThat(tokens.findUserOf(issued.token() + "x")).isEmpty();
        assertThat(tokens.findUserOf("Bearer")).isEmpty();
        people.later(Duration.ofDays(10));
        assertThat(tokens.findUserOf(issued.token())).isEmpty();
        TokenView second = tokens.issue(new NewToken(null, null));
        tokens.revokeToken(second.number());
        assertThat(tokens.findUserOf(second.token())).isEmpty();
        Refused.by(IdentityRule.TOKEN_LIFE_IS_LIMITED, "days", () -> tokens.issue(new NewToken(null, 367)));
        Refused.by(IdentityRule.TOKEN_LIFE_IS_LIMITED, "days", () -> tokens.issue(new NewToken(null, 0)));
        TokenView third = tokens.issue(new NewToken(null, 1));
        people.as("head");
        assertThatThrownBy(() -> tokens.revokeToken(third.number())).isInstanceOf(NotFound.class);
    }
}
