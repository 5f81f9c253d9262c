package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.Refused;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** Three administrators who cannot do each other's work nor their own favour. */
class AdministrationTest {

    private final People people = new People();
    private final DirectoryService directory = people.as("sysadmin").door(new DirectoryService());
    private final RightsService rights = people.door(new RightsService());

    @Test
    void anAccountBeginsWithoutRolesAndWithAPasswordToBeChanged() {
        InitialPassword initial = directory.addUser(new NewUser("zhao.min", "赵敏", "XXH", 0));
        Person person = people.person("zhao.min").orElseThrow();
        assertThat(person.roles()).isEmpty();
        assertThat(person.mustChange()).isTrue();
        assertThat(PasswordHash.fits(initial.password(), person.passwordHash())).isTrue();
        assertThat(initial.password()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void refusesBadAccounts() {
        Refused.by(IdentityRule.USER_NAME_IS_WELL_FORMED, "userName", () -> directory.addUser(new NewUser("赵敏", "赵敏", "XXH", 0)));
        Refused.by(InputRule.DUPLICATE, "userName", () -> directory.addUser(new NewUser("officer", "赵敏", "XXH", 0)));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "organisation", () -> directory.addUser(new NewUser("zhao.min", "赵敏", "NONE", 0)));
        Refused.by(InputRule.REQUIRED, "displayName", () -> directory.addUser(new NewUser("zhao.min", " ", "XXH", 0)));
        people.organisation("CWS").orElseThrow().activate(false);
        Refused.by(IdentityRule.ORGANISATION_IS_ACTIVE, "organisation", () -> directory.addUser(new NewUser("zhao.min", "赵敏", "CWS", 0)));
    }

    @Test
    void aPersonWhoMovesKeepsNoRole() {
        directory.changeUser(new NewUser("officer", "李文静", "CWS", 0));
        assertThat(people.person("officer").orElseThrow().roles()).isEmpty();
        directory.changeUser(new NewUser("head", "王建国", "XXH", 0));
        assertThat(people.person("head").orElseThrow().roles()).containsExactly(Role.DIVISION_HEAD);
    }

    @Test
    void nobodyClosesOrMovesOneself() {
        Refused.by(IdentityRule.NOBODY_DISMISSES_SELF, null, () -> directory.activateUser("sysadmin", false, 0));
        Refused.by(IdentityRule.NOBODY_DISMISSES_SELF, "organisation", () -> directory.changeUser(new NewUser("sysadmin", "系统管理员", "CWS", 0)));
    }

    @Test
    void organisationsAreCheckedAsTheStandardsSay() {
        directory.addOrganisation(new EditOrganisation("NEW", "新单位", "supplier", "370102", null, "91350100M000100Y43", 0));
        Refused.by(IdentityRule.CREDIT_CODE_IS_WELL_FORMED, "creditCode", () -> directory.addOrganisation(organisation("N2", "91350100M000100Y44", null, null)));
        Refused.by(IdentityRule.REGION_IS_WELL_FORMED, "region", () -> directory.addOrganisation(organisation("N2", null, "37", null)));
        Refused.by(InputRule.UNKNOWN_REFERENCE, "parent", () -> directory.addOrganisation(organisation("N2", null, null, "NONE")));
        Refused.by(InputRule.UNKNOWN_CHOICE, "kind", () -> directory.addOrganisation(new EditOrganisation("N2", "x", "club", null, null, null, 0)));
        Refused.by(InputRule.DUPLICATE, "code", () -> directory.addOrganisation(organisation("XXH", null, null, null)));
        Refused.by(IdentityRule.ORGANISATION_IS_ACTIVE, null, () -> directory.activateOrganisation("XXH", false, 0));
        directory.changeOrganisation(new EditOrganisation("CWS", "规划财务司", "department", null, "XXH", null, 0));
        Refused.by(IdentityRule.PARENT_LEADS_UPWARD, "parent", () -> directory.changeOrganisation(new EditOrganisation("XXH", "信息化司", "department", null, "CWS", null, 0)));
        assertThatThrownBy(() -> directory.changeOrganisation(new EditOrganisation("XXH", "x", "department", null, null, null, 3))).isInstanceOf(Stale.class);
    }

    private static EditOrganisation organisation(String code, String creditCode, String region, String parent) {
        return new EditOrganisation(code, "新单位", "supplier", region, parent, creditCode, 0);
    }

    @Test
    void rolesAreGrantedByAnotherAndFitTheOrganisation() {
        people.as("secadmin");
        rights.grantRoles("officer", Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD), 0);
        assertThat(people.person("officer").orElseThrow().roles()).containsExactly(Role.PROJECT_OFFICER, Role.DIVISION_HEAD);
        Refused.by(IdentityRule.NOBODY_GRANTS_TO_SELF, null, () -> rights.grantRoles("secadmin", Set.of(Role.FINANCE_LEAD), 0));
        Refused.by(IdentityRule.ROLE_FITS_ORGANISATION, "roles", () -> rights.grantRoles("supplier", Set.of(Role.FINANCE_OFFICER), 0));
        Refused.by(IdentityRule.ADMINISTRATORS_ARE_SEPARATE, "roles", () -> rights.grantRoles("head", Set.of(Role.DIVISION_HEAD, Role.AUDIT_ADMINISTRATOR), 0));
        Refused.by(IdentityRule.ADMINISTRATORS_ARE_SEPARATE, "roles", () -> rights.grantRoles("head", Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR), 0));
        assertThatThrownBy(() -> rights.grantRoles("nobody", Set.of(), 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void aResetPasswordEndsSessionsAndIsChangedFirst() {
        people.as("secadmin");
        int before = people.person("officer").orElseThrow().sessionStamp();
        InitialPassword initial = rights.resetPassword("officer");
        Person person = people.person("officer").orElseThrow();
        assertThat(person.sessionStamp()).isGreaterThan(before);
        assertThat(person.mustChange()).isTrue();
        assertThat(PasswordHash.fits(initial.password(), person.passwordHash())).isTrue();
        Refused.by(IdentityRule.NOBODY_GRANTS_TO_SELF, null, () -> rights.resetPassword("secadmin"));
        Refused.by(IdentityRule.INITIAL_PASSWORD_IS_CHANGED, null, () -> people.as("officer").door(new TokenService()).issue(new NewToken("x", 1)));
    }

    @Test
    void everyRoleHasOrganisationsThatFit() {
        people.as("secadmin");
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> rights.grantRoles("nobody", Set.of(role), 0)).isInstanceOf(NotFound.class);
        }
        assertThat(OrganisationKind.isWord("experts")).isTrue();
    }
}
