package org.yangguang.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.notification.NotificationService;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.workflow.WorkflowService;

/** What the frame around every page shows: who, in which language and dress, and which ways lead on. */
@Named("shell")
@RequestScoped
public class Shell {

    /** One line of a menu. */
    public record Entry(String text, String path, String icon, boolean current, int count) {
    }

    /** A headed part of the menu. */
    public record Section(String text, List<Entry> entries) {
    }

    /** The request attribute that carries the sentence of a refusal to the error page. */
    static final String REFUSAL = "refusal";

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Preferences preferences;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private WorkflowService workflow;

    @Inject
    private NotificationService notifications;

    @Inject
    private DocumentService documents;

    @Inject
    private SecrecyService secrecy;

    private List<Section> sections;
    private Integer waiting;
    private Integer unread;

    public Locale getLocale() {
        return preferences.locale();
    }

    /** For {@code <html lang>}. */
    public String getLanguage() {
        return preferences.locale().toLanguageTag();
    }

    public String getOtherLanguage() {
        return "en".equals(preferences.value("lang")) ? "zh" : "en";
    }

    public String getTheme() {
        return preferences.value("theme");
    }

    public String getOtherTheme() {
        return "dark".equals(getTheme()) ? "light" : "dark";
    }

    public String getDensity() {
        return preferences.value("density");
    }

    /** Whether single keys act: / for the search, ? for the help. */
    public boolean isKeys() {
        return "on".equals(preferences.value("keys"));
    }

    public boolean isElder() {
        return "on".equals(preferences.value("elder"));
    }

    /** The link that changes a preference and comes back here. */
    public String preference(String name, String value) {
        return request.getContextPath() + "/preference?set=" + name + "&to=" + value + "&back="
                + URLEncoder.encode(here() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()), StandardCharsets.UTF_8);
    }

    public Actor getActor() {
        return currentActor.get();
    }

    /** The round sign beside the name: the family name's character. */
    public String getInitial() {
        String name = getActor().displayName();
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Organisation and roles of the person. */
    public String getPost() {
        Actor actor = getActor();
        return actor.organisationName() + " · "
                + actor.roles().stream().sorted().map(r -> texts.get("shell.role." + r.word())).collect(Collectors.joining("、"));
    }

    public List<Section> getSections() {
        if (sections == null) {
            Actor actor = getActor();
            Set<Role> held = EnumSet.noneOf(Role.class);
            held.addAll(actor.roles());
            actor.standsInFor().forEach(p -> held.addAll(p.roles()));
            sections = Menu.SECTIONS.stream()
                    .map(s -> new Section("shell.section." + s, Menu.ITEMS.stream()
                            .filter(i -> i.section().equals(s) && i.seenBy(held)).map(this::entry).toList()))
                    .filter(s -> !s.entries().isEmpty()).toList();
        }
        return sections;
    }

    /** Open tasks and co-signatures of the person, for the bell and the menu; counted once for a page. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = workflow.countWaiting();
        }
        return waiting;
    }

    /** Unread notices of the person, for the bell. */
    public int getUnread() {
        if (unread == null) {
            unread = notifications.countUnread();
        }
        return unread;
    }

    public List<Entry> getPortalMenu() {
        return List.of(portal("home", "/open/index.xhtml"), portal("notices", "/open/notices.xhtml"),
                portal("awards", "/open/awards.xhtml"), portal("contracts", "/open/contracts.xhtml"),
                portal("projects", "/open/projects.xhtml"), portal("data", "/open/data.xhtml"));
    }

    /** Today by the business clock, written out. */
    public String getToday() {
        return LocalDate.now(clock).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(preferences.locale()));
    }

    /** Until the session ends without a request; 0 without a session. */
    public int getSessionSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** The largest file taken, in bytes, for the browser to tell before anything is sent. */
    public long getFileLimit() {
        return documents.viewLimit() * MEGABYTE;
    }

    /** The number under which a failure stands in the log; null when there was none. */
    public String getIncident() {
        Object here = request.getAttribute("incident");
        String passed = here == null ? request.getParameter("incident") : here.toString();
        return passed == null || !passed.matches("YG-[0-9A-F]{8}") ? null : passed;
    }

    /** Why the page that was asked for is not shown. */
    public String getRefusal() {
        Object refusal = request.getAttribute(REFUSAL);
        return refusal == null ? texts.get("shell.error.refused.text") : refusal.toString();
    }

    /** From the expiry page back to where the person was; log-in comes between. */
    public String getWayBack() {
        String back = PreferenceServlet.back(request.getParameter("back"));
        return request.getContextPath() + ("/".equals(back) ? "/app/index.xhtml" : back);
    }

    private Entry portal(String word, String path) {
        return new Entry("openness.menu." + word, path, null, here().equals(path), 0);
    }

    private Entry entry(Menu.Item item) {
        return new Entry(item.text(), item.path(), item.icon(), here().equals(item.path()),
                switch (item.path()) {
                    case "/app/inbox.xhtml" -> getWaiting();
                    case Menu.REVIEWS -> toReview();
                    default -> 0;
                });
    }

    /** Publications that the person may review, and those whose outlet the person may record. */
    private int toReview() {
        Actor actor = getActor();
        boolean reviews = actor.has(Role.PROJECT_OFFICER) || actor.has(Role.DIVISION_HEAD);
        return (int) ((reviews ? secrecy.countWaiting() : 0) + (reviews || actor.has(Role.PROCUREMENT_AGENT) ? secrecy.countPosting() : 0));
    }

    /** The page that was asked for, also while an error page stands in for it. */
    private String here() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        String path = uri.substring(request.getContextPath().length());
        return path.isEmpty() || path.equals("/") ? "/open/index.xhtml" : path;
    }
}
