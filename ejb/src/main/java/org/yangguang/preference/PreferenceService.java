package org.yangguang.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.UniqueKey;

/** The door of what a person keeps of the long lists. Everybody keeps for oneself only. */
@Stateless
@Audited
public class PreferenceService {

    private static final int MOST_VIEWS = 20;
    private static final int LIST = 40;
    private static final String UNIQUE = "uq_preference_view";

    @Inject
    private PreferenceRepository repository;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;

    /** What the actor keeps of a list; called by its page and GET /api/v1/registers/{list}/views. */
    @PermitAll
    public ListPreference viewPreference(String list) {
        List<KeptView> kept = kept(list);
        return new ListPreference(kept.stream().filter(v -> v.name().equals(KeptView.LAST)).findFirst().map(v -> v.view().columns()).orElse(""),
                kept.stream().filter(v -> !v.name().equals(KeptView.LAST)).map(KeptView::view).toList());
    }

    /**
     * Keeps a view under its name, in place of one that has it; called by the list's page and PUT /api/v1/registers/{list}/views.
     * Refuses a view without a name and texts that are too long (INPUT-X01, X02), and a twenty-first (PREFERENCE-X01).
     */
    @PermitAll
    public ListPreference saveView(String list, ListView view) {
        view.check();
        Breaches breaches = new Breaches();
        breaches.text(list, LIST, "list");
        breaches.refuseIfAny();
        List<KeptView> kept = kept(list);
        if (view.standard()) {
            kept.forEach(KeptView::noLongerStandard);
        }
        Optional<KeptView> same = kept.stream().filter(v -> v.name().equals(view.name())).findFirst();
        if (same.isEmpty() && kept.stream().filter(v -> !v.name().equals(KeptView.LAST)).count() >= MOST_VIEWS) {
            throw new RuleViolation(PreferenceRule.SO_MANY_VIEWS, "name", MOST_VIEWS);
        }
        write(list, same, view);
        return viewPreference(list);
    }

    /** Keeps the columns as they were chosen last; called by the list's page and PUT /api/v1/registers/{list}/columns. Refuses a text that is too long. */
    @PermitAll
    public ListPreference chooseColumns(String list, String columns) {
        ListView last = new ListView(KeptView.LAST, "", columns, false);
        Breaches breaches = new Breaches();
        breaches.text(list, LIST, "list");
        last.checkTexts(breaches);
        write(list, kept(list).stream().filter(v -> v.name().equals(KeptView.LAST)).findFirst(), last);
        return viewPreference(list);
    }

    /** Forgets a view; called by the list's page and DELETE /api/v1/registers/{list}/views/{name}. One that there is not is NotFound. */
    @PermitAll
    public void removeView(String list, String name) {
        repository.remove(kept(list).stream().filter(v -> v.name().equals(name) && !name.equals(KeptView.LAST)).findFirst()
                .orElseThrow(() -> new NotFound("view", name)));
        trail.subject(list, null);
    }

    private void write(String list, Optional<KeptView> same, ListView view) {
        boolean last = view.name().isEmpty();
        KeptView kept = same.orElseGet(() -> new KeptView(actor.get().userName(), list, last ? KeptView.LAST : view.name()));
        kept.keep(view);
        try {
            if (same.isEmpty()) {
                repository.add(kept);
            }
            repository.flush();
        } catch (PersistenceException twice) {
            if (UniqueKey.refused(twice, UNIQUE)) {
                throw new RuleViolation(InputRule.DUPLICATE, "name", view.name());
            }
            throw twice;
        }
        trail.subject(list, null);
    }

    private List<KeptView> kept(String list) {
        return repository.of(actor.get().userName(), list);
    }
}
