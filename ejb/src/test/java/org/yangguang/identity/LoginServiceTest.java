package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** Coming in: right and wrong passwords, the lock and its end, closed accounts, one's own password. */
class LoginServiceTest {

    private final People people = new People();
    private final LoginService logins = people.door(new LoginService());

    private SessionView login(String user, String password) {
        return logins.login(new Credentials(user, password), "10.0.0.7");
    }

    @Test
    void letsInWithNameAndPassword() {
        SessionView who = login("officer", People.PASSWORD);
        assertThat(who.groups()).containsExactly("project-officer");
        assertThat(who.mustChange()).isFalse();
        assertThat(people.signIns).singleElement().satisfies(s -> {
            assertThat(s.act()).isEqualTo("login");
            assertThat(s.codes()).isEmpty();
            assertThat(s.address()).isEqualTo("10.0.0.7");
        });
    }

    @Test
    void refusesUnknownNameAndWrongPasswordAlike() {
        RuleViolation unknown = Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, null, () -> login("nobody", People.PASSWORD));
        RuleViolation wrong = Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, null, () -> login("officer", "Sunlight-2025"));
        assertThat(unknown.getMessage()).isEqualTo(wrong.getMessage());
        assertThat(people.signIns).allSatisfy(s -> assertThat(s.codes()).containsExactly("IDENTITY-X01"));
    }

    @Test
    void locksAfterTooManyAndOpensAgainByTime() {
        for (int i = 0; i < 2; i++) {
            Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, null, () -> login("officer", "wrong"));
        }
        RuleViolation locked = Refused.by(IdentityRule.ACCOUNT_IS_NOT_LOCKED, null, () -> login("officer", "wrong"));
        assertThat(locked.breaches().get(0).args()).hasToString("[2026-03-02T09:16]");
        assertThat(people.signIns.get(2).act()).isEqualTo("lockout");
        Refused.by(IdentityRule.ACCOUNT_IS_NOT_LOCKED, null, () -> login("officer", People.PASSWORD));
        people.later(Duration.ofMinutes(16));
        assertThat(login("officer", People.PASSWORD).userName()).isEqualTo("officer");
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, null, () -> login("officer", "wrong"));
        Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, null, () -> login("officer", "wrong"));
        login("officer", People.PASSWORD);
        Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, null, () -> login("officer", "wrong"));
    }

    @Test
    void refusesAClosedAccountAndEndsItsSession() {
        SessionView before = login("officer", People.PASSWORD);
        people.person("officer").orElseThrow().activate(false);
        people.directory.forget();
        assertThat(logins.enter("officer", "10.0.0.7")).isEmpty();
        Refused.by(IdentityRule.ACCOUNT_IS_ACTIVE, null, () -> login("officer", People.PASSWORD));
        people.person("officer").orElseThrow().activate(true);
        people.directory.forget();
        assertThat(logins.enter("officer", "10.0.0.7").orElseThrow().stamp()).isNotEqualTo(before.stamp());
    }

    @Test
    void refusesEmptyAndEndlessInput() {
        Refused.by(InputRule.REQUIRED, "userName", () -> login(" ", "x"));
        Refused.by(InputRule.REQUIRED, "password", () -> login("officer", null));
        Refused.by(InputRule.TOO_LONG, "userName", () -> login("o".repeat(41), "x"));
        Refused.by(InputRule.TOO_LONG, "password", () -> login("officer", "x".repeat(129)));
    }

    @Test
    void aNewPasswordFollowsThePolicy() {
        people.as("officer");
        Refused.by(IdentityRule.PASSWORD_IS_LONG_ENOUGH, "wanted", () -> change(People.PASSWORD, "Aa1-", "Aa1-"));
        Refused.by(IdentityRule.PASSWORD_MIXES_CHARACTERS, "wanted", () -> change(People.PASSWORD, "sunlight2026", "sunlight2026"));
        Refused.by(IdentityRule.PASSWORD_OMITS_USER_NAME, "wanted", () -> change(People.PASSWORD, "My-Officer-2026", "My-Officer-2026"));
        Refused.by(IdentityRule.PASSWORD_IS_NEW, "wanted", () -> change(People.PASSWORD, People.PASSWORD, People.PASSWORD));
        Refused.by(IdentityRule.PASSWORDS_AGREE, "repeated", () -> change(People.PASSWORD, "Moonlight-2026", "Moonlight-2027"));
        Refused.by(IdentityRule.NAME_AND_PASSWORD_FIT, "current", () -> change("wrong", "Moonlight-2026", "Moonlight-2026"));
        int before = people.person("officer").orElseThrow().sessionStamp();
        assertThat(change(People.PASSWORD, "Moonlight-2026", "Moonlight-2026").stamp()).isGreaterThan(before);
        assertThat(login("officer", "Moonlight-2026").userName()).isEqualTo("officer");
    }

    private SessionView change(String current, String wanted, String repeated) {
        return logins.changePassword(new ChangePassword(current, wanted, repeated));
    }

    @Test
    void hashesAreSaltedAndSlow() {
        assertThat(PasswordHash.of("a")).startsWith("PBKDF2WithHmacSHA512:210000:").isNotEqualTo(PasswordHash.of("a"));
        assertThat(PasswordHash.fits("a", null)).isFalse();
        assertThat(PasswordHash.fits("a", PasswordHash.of("b"))).isFalse();
    }

    @Test
    void theFirstStartNeedsAPasswordThatThePolicyTakes() {
        assertThat(FirstStart.password("Moonlight-2026", 10)).isEqualTo("Moonlight-2026");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> FirstStart.password(null, 10)).hasMessageContaining("YANGGUANG_ADMIN_PASSWORD");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> FirstStart.password("short", 10)).hasMessageContaining("too weak");
    }
}
