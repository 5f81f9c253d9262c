package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;

/** Whose work a person sees: the own organisation's, that of whom it stands in for, or everyone's. */
class ActorTest {

    private static final Actor SUPPLIER = new Actor("supplier", "赵经理", "HX", "华信公司", Set.of(Role.SUPPLIER), List.of());
    private static final Actor STAND_IN = new Actor("supplier", "赵经理", "HX", "华信公司", Set.of(Role.SUPPLIER),
            List.of(new Actor.Principal("applicant", "王科长", "LY", Set.of(Role.APPLICANT))));

    @Test
    void theMinistrysOwnSeeTheWorkOfEveryone() {
        assertThat(Set.of(Role.values())).filteredOn(Role::ofMinistry).containsExactlyInAnyOrder(Role.PROJECT_OFFICER, Role.DIVISION_HEAD,
                Role.AUTHORITY_OFFICER, Role.LEGAL_ADVISER, Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.AUDITOR);
        Actor officer = new Actor("officer", "李处", "XXH", "信息化司", Set.of(Role.PROJECT_OFFICER), List.of());
        assertThat(officer.ofMinistry()).isTrue();
        assertThat(Acting.of(officer).narrowedTo()).isNull();
        assertThat(Acting.of(null).narrowedTo()).as("the system").isNull();
    }

    @Test
    void anOutsiderSeesTheOwnAndWhatIsHeldForOthers() {
        assertThat(SUPPLIER.ofMinistry()).isFalse();
        assertThat(Acting.of(SUPPLIER).narrowedTo()).isEqualTo("HX");
        assertThat(SUPPLIER.organisations()).containsExactly("HX");
        assertThat(STAND_IN.organisations()).containsExactly("HX", "LY").doesNotContainNull();
        assertThat(STAND_IN.organisations().contains(null)).as("a party that is not there").isFalse();
    }

    @Test
    void aDelegationOfTheMinistrysOwnOpensTheirSight() {
        Actor standsIn = new Actor("supplier", "赵经理", "HX", "华信公司", Set.of(),
                List.of(new Actor.Principal("head", "张处", "XXH", Set.of(Role.DIVISION_HEAD))));
        assertThat(standsIn.ofMinistry()).isTrue();
    }
}
