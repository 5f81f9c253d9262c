package org.yangguang.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** A person's notices: those to the person, to the person's posts, and to those for whom the person acts. */
@Stateless
@Audited
public class NotificationService {

    private static final int PAGE = 30;
    private static final int COUNTED = 100;

    @Inject
    private NoticeRepository repository;

    @Inject
    private CurrentActor current;

    @Inject
    private IdentityService identity;

    @Inject
    private Clock clock;

    /** Called by the notices' page and GET /api/v1/notices: newest first, before the given one when there is one. */
    @PermitAll
    public List<NoticeView> listNotices(Long before) {
        Actor actor = current.get();
        List<Notice> page = repository.page(recipients(actor), before, PAGE);
        Set<Long> read = repository.read(actor.userName(), page.stream().map(Notice::id).toList());
        Map<String, String> names = new HashMap<>();
        return page.stream().map(n -> n.view(n.sentBy() == null ? null : names.computeIfAbsent(n.sentBy(), identity::displayName), n.settled() || read.contains(n.id())))
                .toList();
    }

    /** Called by the bell; counts no further than 100. */
    @PermitAll
    public int countUnread() {
        Actor actor = current.get();
        return repository.unread(recipients(actor), actor.userName(), COUNTED).size();
    }

    /** Called when a notice is opened; reading twice is harmless, a notice to others is NotFound. */
    @PermitAll
    public void markRead(long id) {
        Actor actor = current.get();
        if (!repository.isFor(id, recipients(actor))) {
            throw new NotFound("notice", String.valueOf(id));
        }
        if (repository.read(actor.userName(), List.of(id)).isEmpty()) {
            repository.add(new NoticeRead(id, actor.userName(), LocalDateTime.now(clock)));
        }
    }

    /** Called by the button that clears the bell: the newest hundred unread notices are read. */
    @PermitAll
    public void markAllRead() {
        Actor actor = current.get();
        repository.unread(recipients(actor), actor.userName(), COUNTED)
                .forEach(id -> repository.add(new NoticeRead(id, actor.userName(), LocalDateTime.now(clock))));
    }

    private static Set<String> recipients(Actor actor) {
        Set<String> recipients = new TreeSet<>(actor.allGroups());
        recipients.add(actor.userName());
        actor.standsInFor().forEach(p -> recipients.add(p.userName()));
        return recipients;
    }
}
