package org.yangguang.identity;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.yangguang.Acting;
import org.yangguang.Hands;
import org.yangguang.Injected;
import org.yangguang.Told;
import org.yangguang.Transactions;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Numbering;

/** A ministry in memory: some organisations and people, a clock that can be set, and the doors of identity around them. */
class People extends IdentityRepository {

    static final String PASSWORD = "Sunlight-2026";
    static final String HASH = PasswordHash.of(PASSWORD);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    final Map<String, Organisation> organisations = new TreeMap<>();
    final Map<String, Person> people = new TreeMap<>();
    final List<Delegation> delegations = new ArrayList<>();
    final List<AccessToken> tokens = new ArrayList<>();
    final List<SignIn> signIns = new ArrayList<>();
    final Directory directory;

    private final AtomicInteger given = new AtomicInteger();
    private Instant now = LocalDateTime.of(2026, 3, 2, 9, 0).atZone(ZONE).toInstant();
    private String acting;

    private final Clock clock = new Hands(() -> now);
    private final CurrentActor currentActor = new Acting(this::actor);

    private final RegulationService regulations = new RegulationService() {
        @Override
        public Regulation asOf(LocalDate date) {
            Map<String, Regulation.Parameter> values = new HashMap<>();
            Map.of("IDENTITY.password-length", 10, "IDENTITY.lock-after", 3, "IDENTITY.lock-minutes", 15, "IDENTITY.token-days", 366,
                    "IDENTITY.delegation-days", 183).forEach((code, amount) -> values.put(code,
                            new Regulation.Parameter(code, BigDecimal.valueOf(amount), "COUNT", date, null, "", null)));
            return new Regulation(date, values);
        }
    };

    People() {
        directory = Injected.into(new Directory(), this, clock);
        organisation("XXH", "信息化司", OrganisationKind.DEPARTMENT);
        organisation("CWS", "规划财务司", OrganisationKind.DEPARTMENT);
        organisation("QLRJ", "齐鲁软件（演示）股份有限公司", OrganisationKind.SUPPLIER);
        person("officer", "李文静", "XXH", Role.PROJECT_OFFICER);
        person("officer2", "周启明", "XXH", Role.PROJECT_OFFICER);
        person("head", "王建国", "XXH", Role.DIVISION_HEAD);
        person("finance", "吴敏", "CWS", Role.FINANCE_OFFICER);
        person("supplier", "林涛", "QLRJ", Role.SUPPLIER);
        person("sysadmin", "系统管理员", "XXH", Role.SYSTEM_ADMINISTRATOR);
        person("secadmin", "安全保密管理员", "XXH", Role.SECURITY_ADMINISTRATOR);
    }

    private void organisation(String code, String name, OrganisationKind kind) {
        organisations.put(code, new Organisation(new EditOrganisation(code, name, kind.word(), null, null, null, 0)));
    }

    private void person(String userName, String name, String organisation, Role... roles) {
        Person person = new Person(userName, name, organisation, HASH);
        person.password(HASH, false);
        person.grant(EnumSet.copyOf(Arrays.asList(roles)), "secadmin", LocalDateTime.now(clock));
        people.put(userName, person);
    }

    People as(String userName) {
        acting = userName;
        return this;
    }

    /** Read anew each time: rights change while the test goes on. */
    private Actor actor() {
        directory.forget();
        return directory.actor(acting).orElseThrow();
    }

    void later(java.time.Duration duration) {
        now = now.plus(duration);
        directory.forget();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A door with its parts in place. */
    <T> T door(T door) {
        Numbering numbering = series -> series + "-2026-" + String.format("%04d", given.incrementAndGet());
        return Injected.into(door, this, directory, currentActor, clock, regulations, numbering, Told.to(signIns),
                Transactions.noted(new ArrayList<>()), new CurrentRequest());
    }

    @Override
    Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(code).map(organisations::get);
    }

    @Override
    List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    @Override
    Optional<Person> person(String userName) {
        return Optional.ofNullable(userName).map(people::get);
    }

    @Override
    Optional<Person> lockedPerson(String userName) {
        return person(userName);
    }

    @Override
    List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    boolean hasActivePeople(String organisation) {
        return people.values().stream().anyMatch(p -> p.active() && p.organisation().equals(organisation));
    }

    @Override
    Optional<Delegation> delegation(String number) {
        return delegations.stream().filter(d -> d.number().equals(number)).findFirst();
    }

    @Override
    List<Delegation> delegationsOf(String principal) {
        return delegations.stream().filter(d -> d.principal().equals(principal) && !d.revoked()).toList();
    }

    @Override
    List<Delegation> delegationsTo(String delegate, LocalDate day) {
        return delegations.stream().filter(d -> d.delegate().equals(delegate) && d.validOn(day)).sorted(Comparator.comparing(Delegation::number)).toList();
    }

    @Override
    Optional<AccessToken> tokenOfHash(String hash) {
        return tokens.stream().filter(t -> hash.equals(hashOf(t))).findFirst();
    }

    @Override
    Optional<AccessToken> token(String number) {
        return tokens.stream().filter(t -> t.view(LocalDateTime.now(clock)).number().equals(number)).findFirst();
    }

    @Override
    void add(Object row) {
        if (row instanceof Person person) {
            people.put(person.userName(), person);
        } else if (row instanceof Organisation organisation) {
            organisations.put(organisation.code(), organisation);
        } else if (row instanceof Delegation delegation) {
            delegations.add(delegation);
        } else {
            tokens.add((AccessToken) row);
        }
    }

    static Set<Role> roles(Role... roles) {
        return Set.of(roles);
    }

    private static String hashOf(AccessToken token) {
        try {
            var field = AccessToken.class.getDeclaredField("hash");
            field.setAccessible(true);
            return (String) field.get(token);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
