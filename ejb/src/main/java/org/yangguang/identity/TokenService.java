package org.yangguang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Sha256;

/** Bearer tokens of the API: shown once, kept as a hash, ended by date, revocation, or the account's closing. */
@Stateless
@Audited
public class TokenService {

    private static final String SERIES = "TK";
    private static final String PREFIX = "yg_";
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_TOKEN = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private IdentityRepository repository;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RegulationService regulations;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /**
     * Called by POST /api/v1/tokens and the person's own page; the answer is the only place where the token is readable.
     * Refuses a life beyond the allowed days and an account whose initial password was not changed yet.
     */
    @PermitAll
    public TokenView issue(NewToken input) {
        Actor actor = currentActor.get();
        LocalDateTime now = LocalDateTime.now(clock);
        int longest = regulations.asOf(LocalDate.now(clock)).count("IDENTITY.token-days");
        int days = input.days() == null ? longest : input.days();
        Breaches breaches = new Breaches();
        breaches.check(days >= 1 && days <= longest, IdentityRule.TOKEN_LIFE_IS_LIMITED, "days", longest);
        breaches.optionalText(input.label(), 100, "label");
        breaches.check(!directory.account(actor.userName()).map(Directory.Account::mustChange).orElse(false), IdentityRule.INITIAL_PASSWORD_IS_CHANGED, null);
        breaches.refuseIfAny();
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String label = input.label() == null || input.label().isBlank() ? "API" : input.label().trim();
        AccessToken issued = new AccessToken(numbering.next(SERIES), Sha256.hex(token), actor.userName(), label, now, now.plusDays(days));
        repository.add(issued);
        return issued.issued(token);
    }

    /** Called by the login mechanism for each request with a bearer token; empty when it is unknown, over or revoked. */
    @PermitAll
    public Optional<String> findUserOf(String token) {
        if (token == null || !token.startsWith(PREFIX) || token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        return repository.tokenOfHash(Sha256.hex(token)).filter(t -> t.validAt(now)).map(AccessToken::userName);
    }

    /** Called by the person's own page. */
    @PermitAll
    public List<TokenView> listMine() {
        LocalDateTime now = LocalDateTime.now(clock);
        return repository.tokensOf(currentActor.get().userName()).stream().map(t -> t.view(now)).toList();
    }

    /** Called by the security administrator's page: every valid token. */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public List<TokenView> listValid() {
        LocalDateTime now = LocalDateTime.now(clock);
        return repository.validTokens(now).stream().map(t -> t.view(now)).toList();
    }

    /** Called by the token's owner or the security administrator; acts at the next request. */
    @PermitAll
    public void revokeToken(String number) {
        Actor actor = currentActor.get();
        repository.token(number).filter(t -> t.userName().equals(actor.userName()) || actor.roles().contains(Role.SECURITY_ADMINISTRATOR))
                .orElseThrow(() -> new NotFound("token", number)).revoke(actor.userName(), LocalDateTime.now(clock));
    }
}
