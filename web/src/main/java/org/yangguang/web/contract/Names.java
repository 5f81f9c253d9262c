package org.yangguang.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;

/** The names behind user names and organisation codes, asked once per request. */
@Named("names")
@RequestScoped
public class Names {

    @Inject
    private IdentityService identity;

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    public String person(String userName) {
        return userName == null ? "" : people.computeIfAbsent(userName, identity::displayName);
    }

    public String organisation(String code) {
        return code == null ? "" : organisations.computeIfAbsent(code,
                c -> identity.findOrganisation(c).map(OrganisationView::name).orElse(c));
    }
}
