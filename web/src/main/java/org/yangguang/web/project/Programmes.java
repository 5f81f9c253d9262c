package org.yangguang.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.project.CallView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;

/** The catalogue of programmes and the list of calls. */
@Named
@RequestScoped
public class Programmes {

    @Inject
    private ProgrammeService programmes;
    @Inject
    private IdentityService identity;

    private List<ProgrammeView> all;
    private List<CallView> calls;
    private Map<String, String> names;

    public List<ProgrammeView> getAll() {
        if (all == null) {
            all = programmes.listProgrammes();
        }
        return all;
    }

    /** Calls that are open first, then those to come and those closed. */
    public List<CallView> getCalls() {
        if (calls == null) {
            calls = programmes.listCalls(false).stream()
                    .sorted(Comparator.comparing(CallView::open).reversed().thenComparing(CallView::closesOn)
                            .thenComparing(CallView::number)).toList();
        }
        return calls;
    }

    /** Open calls of a programme, to apply under from the catalogue. */
    public List<CallView> openCallsOf(String code) {
        return getCalls().stream().filter(c -> c.open() && c.programmeCode().equals(code)).toList();
    }

    public String organisation(String code) {
        if (names == null) {
            names = new HashMap<>();
            identity.listOrganisations(null).forEach(o -> names.put(o.code(), o.name()));
        }
        return code == null ? null : names.getOrDefault(code, code);
    }

    public List<OrganisationView> getOrganisations() {
        return identity.listOrganisations(null);
    }

    public boolean isApplicant() {
        return identity.whoAmI().has(Role.APPLICANT);
    }

    public boolean isOfficer() {
        return identity.whoAmI().has(Role.PROJECT_OFFICER);
    }
}
