package org.yangguang.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/**
 * The papers of all records. Open to every role: who may see or add which paper is decided per record by the beans of
 * type {@link DocumentAccess}, and a paper that one may not see answers like one that is not there.
 */
@Stateless
@Audited
public class DocumentService {

    private static final String SYSTEM = "system";
    /** Kinds of papers that are made to be published (财政部令第87号第二十一条). */
    private static final Set<String> FOR_THE_PUBLIC = Set.of("tender-file");

    @Inject
    private DocumentRepository repository;

    @Inject
    private DocumentStore store;

    @Inject
    @Any
    private Instance<DocumentAccess> access;

    @Inject
    private CurrentActor current;

    @Inject
    private IdentityService identity;

    @Inject
    private RegulationService regulation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Called by pages and POST /api/v1/documents before a task is completed. Refuses a type that is not accepted, a file
     * whose content is not what its name says, an empty one, one above the limit (DOCUMENT.max-megabytes), one that bears
     * the mark of a state secret (保守国家秘密法第二十九条), and a record the actor may add nothing to (NotFound). The same file for the same purpose is kept once (the second call answers
     * with the first's paper, and a level that the same sender now names is its level).
     *
     * @param owner number of the record
     * @param application application number of the project, null to have it found from the owner
     * @param organisation code of the organisation that the paper comes from, null for the actor's own
     */
    @PermitAll
    public DocumentView attach(String owner, String application, String organisation, Upload upload) {
        if (access.stream().noneMatch(a -> a.mayAttach(owner, upload.kind()))) {
            throw new NotFound("record", owner);
        }
        return keep(owner, application, organisation, upload);
    }

    /**
     * Called by pages when a file arrives, before it is sent with its form, so that the answer stands at the chooser at once.
     * Refuses what {@link #attach} refuses of the file itself (DOCUMENT-X01 to X05, SECRECY-X08); keeps nothing.
     *
     * @param field the chooser's id, where a refusal stands
     */
    @PermitAll
    public void examine(Upload upload, String field) {
        Intake.of(upload, viewLimit(), field).close();
    }

    /**
     * Called by pages before a file is sent, and GET /api/v1/documents/secrecy: the 密级 that a paper of this kind gets when
     * its sender says none. Refuses nothing.
     *
     * @param owner number of the record, whose project has its part in it as far as the actor may see it; null for none yet
     */
    @PermitAll
    public SecrecyLevel viewSecrecy(String owner, String kind) {
        boolean asked = owner != null && FOR_THE_PUBLIC.contains(kind);
        return ruled(kind, asked && mayRead(owner) ? caseOf(owner) : null);
    }

    /** The same with the project and the organisation found from the owner and the actor. */
    @PermitAll
    public DocumentView attach(String owner, Upload upload) {
        return attach(owner, null, null, upload);
    }

    /** Called by services that take files together with their command: each is attached, all refusals are told at once. */
    @PermitAll
    public void attachAll(String owner, List<Upload> uploads) {
        List<RuleViolation> refused = new ArrayList<>();
        for (Upload upload : uploads) {
            try {
                keep(owner, null, null, upload);
            } catch (RuleViolation violation) {
                refused.add(violation);
            }
        }
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused.stream().flatMap(v -> v.breaches().stream()).toList());
        }
    }

    /**
     * Called by services for papers that the product itself makes (an award letter), and for files that came with a
     * command whose task they have already required. Refuses what {@link #attach} refuses of the file, not of the actor.
     */
    @PermitAll
    public DocumentView keep(String owner, String application, String organisation, Upload upload) {
        Breaches breaches = new Breaches();
        breaches.text(owner, 100, "owner");
        breaches.text(upload.kind(), 40, "kind");
        if (upload.secrecy() != null) {
            breaches.check(!upload.secrecy().classified(), SecrecyRule.NO_STATE_SECRETS_HERE, "secrecy", upload.secrecy().mark());
        }
        breaches.refuseIfAny();
        Optional<Actor> actor = current.find();
        trail.subject(owner, application);
        try (Intake intake = Intake.of(upload, viewLimit(), Intake.FIELD)) {
            DocumentContent content = store.keep(intake.file(), intake.sha256(), intake.length());
            Optional<Document> same = repository.same(owner, upload.kind(), intake.sha256());
            if (same.isPresent()) {
                return again(same.get(), upload, actor);
            }
            String project = application == null ? caseOf(owner) : application;
            Document document = new Document(UUID.randomUUID().toString(), owner, project,
                    organisation != null ? organisation : actor.map(Actor::organisation).orElse(null), upload.kind(), intake.fileName(),
                    intake.type().mediaType(), content, levelOf(upload, project), actor.map(Actor::userName).orElse(SYSTEM), LocalDateTime.now(clock));
            repository.add(document);
            DocumentView view = view(document);
            trail.change(null, view);
            return view;
        } catch (IOException broken) {
            throw new UncheckedIOException(upload.fileName(), broken);
        }
    }

    /** What was sent before is one paper; its sender may have thought better of its level, as after a refused form. */
    private DocumentView again(Document kept, Upload upload, Optional<Actor> actor) {
        if (upload.secrecy() != null && actor.map(Actor::userName).filter(kept.uploadedBy()::equals).isPresent()) {
            DocumentView before = view(kept);
            kept.of(upload.secrecy());
            trail.change(before, view(kept));
        }
        return view(kept);
    }

    /** Called by the uploader to take an own paper back while the record still accepts papers and nothing refers to it; refuses all others (NotFound). */
    @PermitAll
    public void remove(String number) {
        Document document = repository.find(number).orElseThrow(() -> new NotFound("document", number));
        if (!document.uploadedBy().equals(current.get().userName())
                || access.stream().noneMatch(a -> a.mayAttach(document.owner(), document.kind()))
                || access.stream().anyMatch(a -> a.isHeld(number) || a.isFinal(document.owner()))) {
            throw new NotFound("document", number);
        }
        trail.subject(document.owner(), null);
        trail.change(view(document), null);
        repository.remove(document);
    }

    /** Called once by 立项 when a draft is handed in: the papers kept under the draft's number belong to the case from now on. */
    @PermitAll
    public void fileUnder(String owner, String application) {
        repository.of(owner).forEach(d -> d.fileUnder(application));
    }

    /** Called by services to check that a required paper is there. */
    @PermitAll
    public boolean has(String owner, String kind) {
        return repository.has(owner, kind);
    }

    /** Called by every page that lists a record's papers; empty for a record that the actor may not see. */
    @PermitAll
    public List<DocumentView> of(String owner) {
        return mayRead(owner) ? repository.of(owner).stream().filter(d -> d.isPublic() || mayRead(owner, false)).map(this::view).toList() : List.of();
    }

    /** Called by the dossier: all papers of a project's records that the actor may see, oldest first. */
    @PermitAll
    public List<DocumentView> ofCase(String applicationNumber) {
        Map<String, Boolean> readable = new HashMap<>();
        return repository.ofCase(applicationNumber).stream().filter(d -> readable.computeIfAbsent(d.isPublic() + d.owner(), k -> mayRead(d)))
                .map(this::view).toList();
    }

    /** Called by the download to know name and type; a paper that the actor may not see is NotFound. */
    @PermitAll
    public DocumentView find(String number) {
        return view(readable(number));
    }

    /** Called by the download and by reports: copies the bytes, one mebibyte in memory at a time. Refuses like {@link #find}. */
    @PermitAll
    public void copy(String number, OutputStream out) {
        try {
            store.copy(readable(number).contentId(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(number, broken);
        }
    }

    private Document readable(String number) {
        return repository.find(number).filter(this::mayRead).orElseThrow(() -> new NotFound("document", number));
    }

    /** On the system's own threads nobody asks and everything may be read. */
    private boolean mayRead(String owner) {
        return mayRead(owner, true);
    }

    /** An internal paper is not read by those to whom the record is open only because it is open to everyone. */
    private boolean mayRead(Document document) {
        return mayRead(document.owner(), document.isPublic());
    }

    private boolean mayRead(String owner, boolean open) {
        return current.find().isEmpty() || mayRead(access, owner, open);
    }

    /** @param open whether being open to everyone is enough, which it is for public papers and for a record itself */
    static boolean mayRead(Instance<DocumentAccess> access, String owner, boolean open) {
        return access.stream().anyMatch(a -> (open || !a.isForEveryone()) && a.mayRead(owner));
    }

    /** As chosen; else public only what the law has published, and only of a public project. */
    private SecrecyLevel levelOf(Upload upload, String application) {
        return upload.secrecy() != null ? upload.secrecy() : ruled(upload.kind(), application);
    }

    private SecrecyLevel ruled(String kind, String application) {
        boolean hidden = !FOR_THE_PUBLIC.contains(kind) || application != null
                && access.stream().map(a -> a.levelOf(application)).anyMatch(l -> l == SecrecyLevel.INTERNAL);
        return hidden ? SecrecyLevel.INTERNAL : SecrecyLevel.PUBLIC;
    }

    private String caseOf(String owner) {
        return access.stream().map(a -> a.caseOf(owner)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Called by pages for the browser's own check: the largest file taken, in megabytes. Refuses nothing. */
    @PermitAll
    public long viewLimit() {
        return regulation.asOf(LocalDate.now(clock)).count("DOCUMENT.max-megabytes");
    }

    private DocumentView view(Document document) {
        return document.view(identity.displayName(document.uploadedBy()));
    }
}
